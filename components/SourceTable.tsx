import type { DatasetAbout } from '../dataset/about';
import { about } from '../locales/about';
import { en } from '../locales/en';

/** Where the dataset's facts are from, and on what terms. */
export function SourceTable({ sources }: Pick<DatasetAbout, 'sources'>) {
  return (
    <table class="sources">
      <thead>
        <tr>
          <th scope="col">{about.source}</th>
          <th scope="col">{about.use}</th>
          <th scope="col">{about.licence}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ title, use, licence, home }) => (
          <tr key={title}>
            <th scope="row">
              <a href={home} target="_blank" rel="noreferrer">
                {title}
                <span class="unseen"> ({en.sources.newTab})</span>
              </a>
            </th>
            <td>{use}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
