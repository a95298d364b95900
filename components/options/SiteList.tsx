import { optionsWords } from '../../locales/options';

interface SiteListProps {
  readonly hosts: readonly string[];
  readonly onResume: (host: string) => void;
}

/** Sites on which the reader paused Dateline. */
export function SiteList({ hosts, onResume }: SiteListProps) {
  const words = optionsWords.sites;
  if (hosts.length === 0) return <p class="none">{words.none}</p>;
  return (
    <ul class="rows">
      {hosts.map((host) => (
        <li key={host} class="row">
          <span class="row-name">{host}</span>
          <button
            type="button"
            class="quiet"
            aria-label={words.resumeOn(host)}
            onClick={() => onResume(host)}
          >
            {words.resume}
          </button>
        </li>
      ))}
    </ul>
  );
}
