import type { DatasetAbout } from '../../dataset/about';
import { about } from '../../locales/about';
import { optionsWords } from '../../locales/options';
import type { OwnPageLink } from './own-page-link';

interface AboutSummaryProps {
  readonly version: string;
  /** Undefined when the dataset could not be read. */
  readonly dataset: DatasetAbout | undefined;
  readonly onOpenPage: (page: OwnPageLink) => void;
}

const SOURCES_NAMED = 3;

/** In short, what Dateline knows and from where, and what it does with what is read; all of it is on the about page. */
export function AboutSummary({ version, dataset, onOpenPage }: AboutSummaryProps) {
  const words = optionsWords.about;
  return (
    <>
      <p class="lead">
        {words.version(version)}. {about.purpose}
      </p>
      <dl class="facts">
        <dt>{words.dataset}</dt>
        <dd>{dataset ? words.holds(dataset.entries, dataset.names, dataset.edition) : about.unavailable}</dd>
        {dataset && (
          <>
            <dt>{words.sources}</dt>
            <dd>{words.sourcesAmong(...namedFirst(dataset))}</dd>
          </>
        )}
        <dt>{words.licences}</dt>
        <dd>{words.licence}</dd>
        <dt>{words.privacy}</dt>
        <dd>
          <ul>
            {about.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <p class="act">
        <button type="button" class="button" onClick={() => onOpenPage('about')}>
          {words.link}
        </button>
        <button type="button" class="button" onClick={() => onOpenPage('welcome')}>
          {words.welcome}
        </button>
      </p>
    </>
  );
}

function namedFirst({ sources }: DatasetAbout): [titles: string[], more: number] {
  const titles = sources.slice(0, SOURCES_NAMED).map(({ title }) => title);
  return [titles, sources.length - titles.length];
}
