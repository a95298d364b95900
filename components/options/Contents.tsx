import { optionsWords } from '../../locales/options';
import { SECTIONS } from './Section';
import { useCurrentSection } from './use-current-section';

/** What is on the page, and where in it the reader is; on wide screens it stays in sight. */
export function Contents() {
  const current = useCurrentSection(SECTIONS);
  return (
    <nav class="contents" aria-label={optionsWords.contents}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {optionsWords.sections[id].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
