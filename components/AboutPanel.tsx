import icon from '../assets/icon.svg?inline';
import type { DatasetAbout } from '../dataset/about';
import licence from '../LICENSE?raw';
import { about } from '../locales/about';
import { en } from '../locales/en';
import { SourceTable } from './SourceTable';
import { SOFTWARE } from './software';

export interface AboutPanelProps {
  readonly version: string;
  /** Undefined when the dataset could not be read. */
  readonly dataset: DatasetAbout | undefined;
}

/** What Dateline is, what it knows and from where, and what it does with what is read: nothing. */
export function AboutPanel({ version, dataset }: AboutPanelProps) {
  return (
    <main class="about">
      <header>
        <img src={icon} alt="" width="36" height="36" />
        <h1>{about.title}</h1>
        <p class="version">{about.version(version)}</p>
      </header>
      <p>{about.purpose}</p>
      <section>
        <h2>{about.privacy}</h2>
        <ul>
          {about.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{about.dataset}</h2>
        {dataset ? (
          <p>
            {about.holds(dataset.entries, dataset.names, dataset.edition)} {about.afterwards}
          </p>
        ) : (
          <p role="alert">{about.unavailable}</p>
        )}
      </section>
      <section>
        <h2>{about.sources}</h2>
        <p>{about.ownWords}</p>
        {dataset && <SourceTable sources={dataset.sources} />}
      </section>
      <section>
        <h2>{about.software}</h2>
        <ul>
          {SOFTWARE.map(({ title, terms, home }) => (
            <li key={title}>
              <a href={home} target="_blank" rel="noreferrer">
                {title}
                <span class="unseen"> ({en.sources.newTab})</span>
              </a>
              , {terms}
            </li>
          ))}
        </ul>
        <details>
          <summary>{about.licenceText}</summary>
          <pre>{licence}</pre>
        </details>
      </section>
    </main>
  );
}
