import type { Anchors } from './anchors';
import type { Candidate } from './candidate';
import { TITLES } from './cue-words';
import type { DefinedAcronyms } from './defined-acronyms';
import { createDoubts } from './doubts';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { Finding } from './finding';
import type { ReadFlow } from './read-flow';
import { entryOf, NOTHING, nameUseOf } from './sense';
import type { Position, Settled } from './settle-sense';
import { hasNameAfter, hasNameBefore, isArmed, isBeforeGivenName, isLocated, isMonth } from './surroundings';
import { ALL_CAPITALS, POSSESSIVE } from './tokens';

export interface CoverContext {
  readonly table: EntryTable;
  readonly anchors: Anchors;
  /** States and places that share their name with somebody whom the story named before them: Jim Jordan. */
  readonly namesakes: Set<number>;
  readonly acronyms: DefinedAcronyms;
}

type Settle = (senses: Candidate['senses'], position: Position) => Settled | undefined;

/** Of an acronym that the story expands. */
const DEFINED = 0.95;
/** Names that may overlap one word, at most. */
const NEAR_CANDIDATES = 8;
const MAX_TITLE_WORDS = 4; // 'Saudi Foreign Minister Prince Saud'

/**
 * Covers a flow with what its names mean, leftmost and longest first; a name that can't be told is passed over.
 * `taken` are findings made before, over which nothing else is laid.
 */
export function cover(
  { flow, words, candidates, known }: ReadFlow,
  { table, anchors, namesakes, acronyms }: CoverContext,
  taken: readonly Finding[],
  settle: Settle,
): Finding[] {
  const findings: Finding[] = [];
  const namedHere = new Set<number>();
  const isDoubtful = createDoubts({ words, known, table, anchors, namesakes, namedHere });
  const blocked = blockedWords(words.count, candidates, taken);
  let coveredTo = 0;
  for (const [number, candidate] of candidates.entries()) {
    if (candidate.from < coveredTo || isTaken(candidate) || isCrossed(candidate, number)) continue;
    if (isMonth(words, candidate) || isStranger(candidate)) continue;
    const { start, from, to } = candidate;
    const position = {
      flow,
      start,
      country: countryAfter(to, number) ?? countryOfHolder(candidate, number) ?? countryBefore(candidate),
      single: to - from === 1,
      located: isLocated(words, from),
      armed: isArmed(words, to),
    };
    const settled = asDefined(candidate) ?? settle(candidate.senses, position);
    if (!settled || isOfAnother(candidate, settled) || isDoubtful(candidate, settled)) continue;
    const owner = ownerOf(candidate, settled, number);
    if (owner) findings.push(owner);
    const begin = owner ? owner.to + (words.flagsOf(owner.to) & POSSESSIVE ? 1 : 0) : from;
    findings.push({ ...settled, flow, from: begin, to });
    namedHere.add(settled.entry);
    coveredTo = to;
  }
  return findings;

  /** An acronym that the story itself expands. */
  function asDefined({ from, to }: Candidate): Settled | undefined {
    const entry = to - from === 1 ? acronyms.get(words.word(from)) : undefined;
    if (entry === undefined || entry === NO_ENTRY || (words.flagsOf(from) & ALL_CAPITALS) === 0)
      return undefined;
    return { entry, how: 'acronym', confidence: DEFINED, obvious: true };
  }

  function isOfAnother({ from, to }: Candidate, { entry }: Settled): boolean {
    const defined = to - from === 1 ? acronyms.get(words.word(from)) : undefined;
    return defined !== undefined && defined !== entry && (words.flagsOf(from) & ALL_CAPITALS) !== 0;
  }

  /**
   * The state in a name that begins with it, where it is a mention of its own: 'Pakistan's Inter-Services
   * Intelligence', and 'French National Front', where 'National Front' is the name.
   */
  function ownerOf(candidate: Candidate, { entry }: Settled, number: number): Finding | undefined {
    const { from, to, start } = candidate;
    const possessive = (words.flagsOf(from + 1) & POSSESSIVE) !== 0;
    const rest = possessive ? from + 2 : from + 1;
    // 'U.S. Senate' is one name; of parties and rebels the country is told beside it.
    const parted = possessive || (table.kindOf(entry) === 'group' && isNameOf(entry, rest, to, number));
    if (rest >= to || !parted) return undefined;
    for (let next = number + 1; candidates[next]?.from === from; next++) {
      const shorter = candidates[next] as Candidate;
      if (shorter.to !== from + 1) continue;
      const position = { flow, start, country: NO_ENTRY, single: true, located: false, armed: false };
      const owner = settle(shorter.senses, position);
      if (!owner) return undefined;
      const isOwner =
        owner.entry === table.countryOf(entry) || table.countryOf(owner.entry) === table.countryOf(entry);
      return isOwner && owner.entry !== entry ? { ...owner, flow, from, to: from + 1 } : undefined;
    }
    return undefined;
  }

  /** Whether words are a name of an entry; looked for from a candidate on. */
  function isNameOf(entry: number, from: number, to: number, number: number): boolean {
    for (let next = number + 1; next < candidates.length; next++) {
      const other = candidates[next] as Candidate;
      if (other.from > from) return false;
      if (other.from === from && other.to === to)
        return other.senses.some((sense) => entryOf(sense) === entry);
    }
    return false;
  }

  /** 'the West' where the story has 'the West African bloc': the longer name has no article. */
  function isCrossed({ from, to }: Candidate, number: number): boolean {
    if (to - from < 2 || words.word(from) !== 'the') return false;
    for (let next = number + 1; next < candidates.length; next++) {
      const other = candidates[next] as Candidate;
      if (other.from >= to) return false;
      if (other.from > from && other.to > to) return true;
    }
    return false;
  }

  function isTaken({ from, to }: Candidate): boolean {
    for (let at = from; at < to; at++) if ((blocked[at] as number) >= to - from) return true;
    return false;
  }

  /** A surname with another given name than our bearers': from here on it is that person's. */
  function isStranger({ from, to, start, senses }: Candidate): boolean {
    const bearers = senses.filter((sense) => nameUseOf(sense) === 'surname').map(entryOf);
    if (bearers.length === 0 || words.shouting) return false;
    if (
      !hasNameBefore(words, from, known) &&
      !(isBeforeGivenName(words, to) && hasNameAfter(words, to, known))
    )
      return false;
    anchors.addStranger(bearers, flow, start);
    return true;
  }

  /** The state named right before, but for titles: whose king, court or parliament is meant. */
  function countryBefore({ from }: Candidate): number {
    const before = findings.at(-1);
    if (!before || from - before.to > MAX_TITLE_WORDS || words.isApart(before.to, from)) return NO_ENTRY;
    for (let at = before.to; at < from; at++) {
      if (!words.isCapital(at) && !(words.flagsOf(at) & POSSESSIVE)) return NO_ENTRY;
    }
    return table.kindOf(before.entry) === 'state' ? before.entry : NO_ENTRY;
  }

  /** The country of whoever is named right after a title: 'Congo's President Felix Tshisekedi'. */
  function countryOfHolder({ to, senses }: Candidate, number: number): number | undefined {
    if (senses.length < 2) return undefined;
    let at = to;
    while (at - to <= MAX_TITLE_WORDS && words.joint(at) === 'blank' && isTitleWord(at)) at++;
    if (at === to || words.joint(at) !== 'blank') return undefined;
    const holder = candidates.slice(number + 1, number + 1 + NEAR_CANDIDATES).find(({ from }) => from >= at);
    if (!holder || holder.from !== at || holder.to - at < 2) return undefined;
    const [entry, ...others] = new Set(holder.senses.map(entryOf));
    const isOne = entry !== undefined && others.length === 0 && entry !== NOTHING;
    return isOne && table.kindOf(entry) === 'person' ? table.countryOf(entry) : undefined;
  }

  function isTitleWord(at: number): boolean {
    return TITLES.has(words.word(at)) || (words.flagsOf(at) & POSSESSIVE) !== 0;
  }

  /** The state after a comma: 'San Jose, Costa Rica'. */
  function countryAfter(to: number, number: number): number | undefined {
    const next = candidates.slice(number + 1, number + 1 + NEAR_CANDIDATES).find(({ from }) => from === to);
    if (!next || !/^,\s+$/.test(words.text.slice(words.endOf(to - 1), words.startOf(to)))) return undefined;
    const states = next.senses
      .map(entryOf)
      .filter((entry) => entry !== NOTHING && table.kindOf(entry) === 'state');
    return states.length === 1 && next.senses.every((sense) => nameUseOf(sense) === 'full')
      ? states[0]
      : undefined;
  }
}

/**
 * For each word the length, in words, of the phrase over it that lets no name as long or shorter through: phrases that
 * are nothing of ours, and findings made before, which let none.
 */
function blockedWords(count: number, candidates: readonly Candidate[], taken: readonly Finding[]): number[] {
  const blocked = new Array<number>(count).fill(0);
  for (const { from, to, senses } of candidates) {
    if (entryOf(senses[0] as number) !== NOTHING) continue;
    for (let at = from; at < to; at++) blocked[at] = Math.max(blocked[at] as number, to - from);
  }
  for (const { from, to } of taken) blocked.fill(Number.POSITIVE_INFINITY, from, to);
  return blocked;
}
