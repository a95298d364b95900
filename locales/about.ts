import type { PartialDate } from '../dataset/partial-date';
import { formatDate } from './format-date';

/** Words of the about page, apart: what runs in pages has no need of them. */
export const about = {
  /** In the popup. */
  link: 'About',
  title: 'About Dateline',
  version: (version: string) => `Version ${version}`,
  purpose:
    'Dateline explains who and what a Reuters story names, as of the story’s date. It is not made or endorsed by Reuters.',
  dataset: 'The dataset',
  holds: (entries: number, names: number, edition: PartialDate) =>
    `${entries.toLocaleString('en')} entries under ${names.toLocaleString('en')} names, as known on ${formatDate(edition)}.`,
  afterwards: 'What it has no end for was still so on that day; later stories are told so.',
  privacy: 'Privacy',
  promises: [
    'Nothing you read is sent anywhere: Dateline makes no request to any server.',
    'All it knows came with it when it was installed.',
    'It runs on Reuters pages only.',
    'Your choices are kept in this browser.',
    'It counts nothing and has no account.',
  ],
  sources: 'Sources and licences',
  source: 'Source',
  use: 'Used for',
  licence: 'Licence',
  ownWords:
    'The sentences are Dateline’s own, under the MIT licence. All tables were changed: selected, merged and renamed. Each card names the pages that bear it out.',
  software: 'Software',
  licenceText: 'Text of the MIT licence',
  unavailable: 'The dataset cannot be read. Installing Dateline again will mend it.',
};
