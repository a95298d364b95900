import type { Role } from './entry';
import type { Fault } from './fault';
import { tellsOf } from './merge-entries';
import type { ParsedEntry } from './parse-entry';
import { firstDay, lastDay, type PartialDate } from './partial-date';

const DAY_MS = 86_400_000;
/** Tables give an election for the taking of office, or the month after: nearer than this is no contradiction. */
const TOLERANCE_DAYS = 31;

/**
 * Where a glossary file and the tables tell of one office and give it other dates. Either may be right: whoever edits
 * the file decides, and the file is what the card shows.
 */
export function findContradictions(facts: readonly ParsedEntry[], glossary: readonly ParsedEntry[]): Fault[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return glossary.flatMap((entry) => {
    const fact = byId.get(entry.id);
    if (!fact || entry.kind !== 'person') return [];
    return entry.roles.flatMap((own) => {
      const others = fact.roles.filter((role) => tellsOf(own, role));
      if (others.length === 0 || others.some((role) => agree(own, role))) return [];
      const [other] = others as [Role];
      const message = `'${own.text}' is ${spanText(own)} here and ${spanText(other)} in the tables ('${other.text}')`;
      return [{ file: entry.file, field: 'offices', message }];
    });
  });
}

function agree(a: Role, b: Role): boolean {
  return near(a.since, b.since) && near(a.until, b.until);
}

/** Whether two dates can be the same, or nearly; a missing one contradicts nothing. */
function near(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return apart(lastDay(a), firstDay(b)) <= TOLERANCE_DAYS && apart(lastDay(b), firstDay(a)) <= TOLERANCE_DAYS;
}

/** Days by which `b` lies after `a`; negative when it does not. */
function apart(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / DAY_MS;
}

function spanText({ since, until }: Role): string {
  return `${since ?? 'unknown'} to ${until ?? 'open'}`;
}
