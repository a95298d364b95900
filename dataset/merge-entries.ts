import type { EntryId, Role, Span } from './entry';
import type { Fault } from './fault';
import type { ParsedEntry } from './parse-entry';
import { compareDates, firstDay, lastDay } from './partial-date';

/**
 * One entry for one thing: a glossary file enriches the line of a table that has its id. What the file says stands;
 * the table adds names, sources, coordinates and the offices that the file does not tell of.
 */
export function mergeEntries(
  facts: readonly ParsedEntry[],
  glossary: readonly ParsedEntry[],
): { entries: ParsedEntry[]; faults: Fault[] } {
  const byId = new Map<EntryId, ParsedEntry>();
  const faults: Fault[] = [];
  for (const fact of facts) {
    const other = byId.get(fact.id);
    if (!other) byId.set(fact.id, fact);
    else {
      const message = `'${fact.id}' is also in ${other.file}:${other.lineOf([])}: give one of them another id`;
      faults.push({ file: fact.file, line: fact.lineOf([]) ?? 1, field: 'id', message });
    }
  }
  for (const entry of glossary) {
    const fact = byId.get(entry.id);
    byId.set(entry.id, fact ? enriched(fact, entry) : entry);
  }
  const entries = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entries, faults };
}

/** A line of a table with the roles that another table has for it. */
export function withRoles(entry: ParsedEntry, roles: readonly Role[]): ParsedEntry {
  return { ...entry, roles: [...roles].sort((a, b) => compareDates(a.since, b.since)) };
}

function enriched(fact: ParsedEntry, entry: ParsedEntry): ParsedEntry {
  const said = new Set([entry.fields.name, ...entry.names.map(({ text }) => text)].map(plain));
  const names = fact.names.filter(({ text }) => !said.has(plain(text)));
  const roles = fact.roles.filter((role) => !entry.roles.some((own) => tellsOf(own, role)));
  const sources = [...new Set([...entry.fields.sources, ...fact.fields.sources])];
  return {
    ...entry,
    fields: { ...fact.fields, ...entry.fields, sources },
    names: [...entry.names, ...names],
    roles: [...entry.roles, ...roles].sort((a, b) => compareDates(a.since, b.since)),
  };
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What an office is, however its title is worded: 'Minister of foreign affairs' and 'Foreign minister'. */
const OFFICES: readonly RegExp[] = [
  /\b(?:vice[ -]president|deputy president)\b/i,
  /\bdeputy (?:prime minister|premier|head of government)\b|\bvice premier\b/i,
  /\bprime minister\b|\bpremier\b|\bhead of government\b|\bchancellor of (?!the (?:exchequer|duchy))/i,
  /\bpresident\b|\bhead of state\b|\bruler\b|\bchairman of the (?:presidency|sovereign)/i,
  /\bforeign\b|\bsecretary of state\b(?! for)/i,
  /\bdefence\b|\bdefense\b/i,
  /\binterior\b|\bhome secretary\b|\bhomeland\b/i,
  /\bfinance\b|\btreasury\b|\bexchequer\b/i,
  /\bjustice\b|\battorney general\b/i,
  /\bspeaker\b/i,
  /\bsenator\b/i,
  /\bmember of the u\.s\. house\b|\bcongress(?:man|woman)\b|\bu\.s\. representative\b/i,
  /\b(?:king|queen|emir|sultan|monarch|emperor|grand duke|pope)\b/i,
  /\bcentral bank\b|\bbank of\b|\bfederal reserve\b/i,
  /\bsecretary[- ]general\b|\bdirector[- ]general\b/i,
  /\bgovernor\b/i,
  /\bdeputy director\b/i,
  /\bintelligence\b|\bcia\b|\bfbi\b|\bmossad\b/i,
  /\b(?:army|armed forces|guards|chief of (?:the )?(?:general )?staff|joint chiefs)\b/i,
  /\benergy\b|\boil\b/i,
];

/** Whether two roles tell of one office held at one time. */
export function tellsOf(a: Role, b: Role): boolean {
  return (
    overlap(a, b) && (plain(a.text) === plain(b.text) || (officeOf(a) !== -1 && officeOf(a) === officeOf(b)))
  );
}

function officeOf({ text }: Role): number {
  return OFFICES.findIndex((pattern) => pattern.test(text));
}

/** Whether two stretches of time have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  const endsBefore = (x: Span, y: Span) =>
    x.until !== undefined && y.since !== undefined && lastDay(x.until) <= firstDay(y.since);
  return !endsBefore(a, b) && !endsBefore(b, a);
}
