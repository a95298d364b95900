import { type EntryId, KINDS, RELATION_TYPES, type Relation } from './entry';
import type { Fault } from './fault';
import { isPartialDate } from './partial-date';

const COLUMNS = ['from', 'relation', 'to', 'since', 'until', 'source'];
const ID = new RegExp(`^(?:${KINDS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** Reads data/relations.tsv. Lines with faults are left out of `relations`. */
export function parseRelations(file: string, text: string): { relations: Relation[]; faults: Fault[] } {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  if (header !== COLUMNS.join('\t')) {
    const message = `must begin with the line ${COLUMNS.join(', ')}, parted by tabs`;
    return { relations: [], faults: [{ file, line: 1, message }] };
  }
  const faults: Fault[] = [];
  const relations: Relation[] = [];
  for (const [i, line] of lines.entries()) {
    const cells = line.split('\t');
    const problems = problemsOf(cells);
    for (const [field, message] of problems) faults.push({ file, line: i + 2, field, message });
    if (problems.length > 0) continue;
    const [from, type, to, since, until, source] = cells as [
      EntryId,
      Relation['type'],
      EntryId,
      string,
      string,
      string,
    ];
    relations.push({
      from,
      type,
      to,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      source,
      file,
      line: i + 2,
    });
  }
  return { relations, faults };
}

function problemsOf(cells: readonly string[]): [field: string, message: string][] {
  if (cells.length !== COLUMNS.length) {
    return [['line', `has ${cells.length} columns, not ${COLUMNS.length}`]];
  }
  const [from = '', relation = '', to = '', since = '', until = '', source = ''] = cells;
  const problems: [string, string][] = [];
  if (!ID.test(from)) problems.push(['from', `'${from}' is no id: write kind/id`]);
  if (!ID.test(to)) problems.push(['to', `'${to}' is no id: write kind/id`]);
  if (!RELATION_TYPES.some((type) => type === relation)) {
    problems.push(['relation', `'${relation}' is none of ${RELATION_TYPES.join(', ')}`]);
  }
  if (since && !isPartialDate(since)) problems.push(['since', `'${since}' is no date`]);
  if (until && !isPartialDate(until)) problems.push(['until', `'${until}' is no date`]);
  if (!/^https:\/\/\S+$/.test(source))
    problems.push(['source', 'must be an address that begins with https://']);
  return problems;
}
