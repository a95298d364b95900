import icon from '../assets/icon.svg?inline';
import type { DatasetAbout } from '../dataset/about';
import licence from '../LICENSE?raw';
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
        <h1>{en.about.title}</h1>
        <p class="version">{en.about.version(version)}</p>
      </header>
      <p>{en.about.purpose}</p>
      <section>
        <h2>{en.about.privacy}</h2>
        <ul>
          {en.about.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{en.about.dataset}</h2>
        {dataset ? (
          <p>
            {en.about.holds(dataset.entries, dataset.names, dataset.edition)} {en.about.afterwards}
          </p>
        ) : (
          <p role="alert">{en.about.unavailable}</p>
        )}
      </section>
      <section>
        <h2>{en.about.sources}</h2>
        <p>{en.about.ownWords}</p>
        {dataset && <SourceTable sources={dataset.sources} />}
      </section>
      <section>
        <h2>{en.about.software}</h2>
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
          <summary>{en.about.licenceText}</summary>
          <pre>{licence}</pre>
        </details>
      </section>
    </main>
  );
}
