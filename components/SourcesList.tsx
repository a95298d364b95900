import { en } from '../locales/en';
import type { SourceLink } from './source-links';

/** Where the facts of the card come from. */
export function SourcesList({ links }: { readonly links: readonly SourceLink[] }) {
  if (links.length === 0) return null;
  return (
    <div class="sources">
      <span id="dateline-sources">{en.sources.title}</span>
      <ul aria-labelledby="dateline-sources">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {label}
              <span class="unseen">, {en.sources.newTab}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
