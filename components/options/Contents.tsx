import { optionsWords } from '../../locales/options';
import { SECTIONS } from './Section';

/** What is on the page; on wide screens it stays in sight. */
export function Contents() {
  return (
    <nav class="contents" aria-label={optionsWords.contents}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{optionsWords.sections[id].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
