import { type EntryId, KNOWN_TO, type KnownTo } from './entry';
import type { Fault } from './fault';
import { parseTable } from './parse-table';

/** Reads data/familiar.tsv: whom an entry needs no explaining to. `known` are the entries that there are. */
export function parseFamiliar(
  file: string,
  text: string,
  known: ReadonlySet<EntryId>,
): { knownTo: Map<EntryId, KnownTo>; faults: Fault[] } {
  const { rows, faults } = parseTable(file, text, ['entry', 'known to'], ['entry', 'known to']);
  const knownTo = new Map<EntryId, KnownTo>();
  for (const { line, cell } of rows) {
    const entry = cell('entry') as EntryId;
    const readers = KNOWN_TO.find((one) => one === cell('known to'));
    if (!known.has(entry)) {
      faults.push({ file, line, field: 'entry', message: `'${entry}' is no entry: correct the id` });
    } else if (knownTo.has(entry)) {
      faults.push({ file, line, field: 'entry', message: `'${entry}' has a line already` });
    } else if (!readers) {
      const message = `'${cell('known to')}' is none of ${KNOWN_TO.join(', ')}`;
      faults.push({ file, line, field: 'known to', message });
    } else {
      knownTo.set(entry, readers);
    }
  }
  return { knownTo, faults };
}
