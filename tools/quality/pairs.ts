import { readFile } from 'node:fs/promises';
import type { Entry, Kind, Name } from '../../dataset/entry';
import { openMatcher } from '../../matching/matcher';
import { allNames, packIndex } from '../../matching/pack-index';
import { readData } from '../../modules/dataset/read-data';

/**
 * `npm run pairs -- PAIRS.json`: how the fuzzy step does on pairs of spellings. PAIRS.json has two lists of {a, b}:
 * `same`, two spellings of one name, and `different`, names of two things.
 *
 * Each pair is tried both ways: a dataset that has one spelling and nothing else, and a story that has the other. The
 * kind of thing is the real dataset's, where it has either name; surnames stand after the full name of their bearer.
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: pairs PAIRS.json');
  process.exit(2);
}

interface Pair {
  readonly a: string;
  readonly b: string;
}
const lists = JSON.parse(await readFile(file, 'utf8')) as Record<'same' | 'different', Pair[]>;

const DATE = '2016-01-01';
const GIVEN_NAME = 'Xavier';
const uses = await namesInUse();

for (const what of ['same', 'different'] as const) {
  const trials = lists[what].flatMap(({ a, b }) => [
    { known: a, written: b },
    { known: b, written: a },
  ]);
  const linked = trials.filter(({ known, written }) => links(known, written));
  const odd = what === 'same' ? trials.filter((trial) => !linked.includes(trial)) : linked;
  for (const { known, written } of odd) console.log(`${what}: ${known} / ${written}`);
  console.log(
    `${what}: ${linked.length} of ${trials.length} linked, ${((100 * linked.length) / trials.length).toFixed(1)} %`,
  );
}

/** What the dataset's names are names of, and whether they are surnames. */
async function namesInUse(): Promise<Map<string, { kind: Kind; as: Name['as'] }>> {
  const { entries } = await readData('data');
  const found = new Map<string, { kind: Kind; as: Name['as'] }>();
  // The well known last: a city of that name is meant rather than the village.
  const known = [...entries].sort((x, y) => x.about.length - y.about.length);
  for (const entry of known) {
    for (const { text, as } of allNames(entry)) found.set(text.toLowerCase(), { kind: entry.kind, as });
  }
  return found;
}

/** Whether a story that has `written` is linked to the entry named `known`. */
function links(known: string, written: string): boolean {
  const use = uses.get(known.toLowerCase()) ?? uses.get(written.toLowerCase());
  const kind = use?.kind ?? (known.includes(' ') ? 'person' : 'place');
  const surname = use?.as === 'surname';
  const name = surname ? `${GIVEN_NAME} ${known}` : known;
  const acronym = use?.as === 'acronym' && /^[A-Z-]+$/.test(known);
  const entry: Entry = {
    id: `${kind}/known`,
    kind,
    name,
    gloss: 'Known',
    life: {},
    names: surname ? [{ text: known, as: 'surname' }] : acronym ? [{ text: known, as: 'acronym' }] : [],
    roles: [],
    moments: [],
    about: [{ text: 'Well known.' }],
    relations: [],
    sources: [],
  };
  const matcher = openMatcher(packIndex([entry]).slice().buffer as ArrayBuffer);
  const flows = [
    `${surname ? name : 'The minister'} spoke.`,
    `They spoke of ${written} on Monday, officials said.`,
  ];
  return matcher
    .findMentions({ date: DATE, flows: flows.map((text) => ({ role: 'paragraph', text }) as const) })
    .some(({ flow }) => flow === 1);
}
