import type { Anchors } from './anchors';
import { SENTENCE_OPENERS } from './cue-words';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { Finding } from './finding';
import type { FlowWords } from './flow-words';
import { findBearers, findNear, MIN_FUZZY_LETTERS, MIN_SPELLED_LETTERS, type NearMatch } from './fuzzy';
import type { NearNames } from './near-names';
import { nearSpans } from './near-spans';
import type { KnownWords, ReadFlow } from './read-flow';
import { packSense, type Sense } from './sense';
import type { Position, Settled } from './settle-sense';
import { hasNameAfter, hasNameBefore } from './surroundings';
import { DIGITS } from './tokens';

interface NearContext {
  readonly nearNames: NearNames;
  readonly table: EntryTable;
  readonly day: number;
  readonly fold: (text: string) => string;
  readonly anchors: Anchors;
  readonly settle: (senses: readonly Sense[], anchors: Anchors, position: Position) => Settled | undefined;
}

/** A story has some fifty unknown capitalised spans; ten times as many is no story, and gets no more of our time. */
const MAX_LOOKUPS = 600;
/** A surname spelled otherwise is a little less sure than the surname. */
const SPELLING_DOUBT = 0.05;
/** No flow has so many words: a megabyte of single letters. */
const MAX_WORDS = 1 << 20;
const MAX_SPAN_LETTERS = 60; // the longest name of a person in the dataset has 43

/**
 * Names spelled in ways that the dataset does not have. Each becomes an anchor, and its last word stands for it from
 * then on: after 'Fuad Masum', 'Masum'.
 */
export function findNearMentions(flows: readonly ReadFlow[], context: NearContext): Finding[] {
  const { table, day, fold, anchors, nearNames } = context;
  const findings: Finding[] = [];
  const surnames = new Map<string, Finding>();
  const lookups = new Map<string, NearMatch | undefined>();

  for (const { flow, words, known, candidates } of flows) {
    let coveredTo = 0;
    // A name of the dataset, letter for letter, is not also a near spelling of another.
    const exact = new Set(candidates.map(({ from, to }) => from * MAX_WORDS + to));
    for (const { from, to } of nearSpans(words, known)) {
      if (from < coveredTo || exact.has(from * MAX_WORDS + to)) continue;
      const start = words.startOf(from);
      const letters = words.endOf(to - 1) - start;
      if (letters < MIN_SPELLED_LETTERS && surnames.size === 0) continue;
      if (letters > MAX_SPAN_LETTERS) continue;
      const folded = wordsOf(words, from, to);
      const finding =
        asSurname(folded, flow, from, to) ??
        (to - from > 1
          ? asNear(folded, flow, from, to)
          : standsAlone(words, from, known)
            ? (asNear(folded, flow, from, to, words.opensSentence(from) || isAfterDash(words, from)) ??
              asBearer(folded, flow, from, start))
            : undefined);
      if (!finding) continue;
      findings.push(finding);
      coveredTo = to;
      anchors.add(finding.entry, flow, start);
      const last = folded.slice(folded.lastIndexOf(' ') + 1);
      if (last !== folded && table.kindOf(finding.entry) === 'person') surnames.set(last, finding);
    }
  }
  return findings;

  function asSurname(folded: string, flow: number, from: number, to: number): Finding | undefined {
    const full = surnames.get(folded);
    return full && { ...full, flow, from, to, how: 'surname', confidence: full.confidence - 0.05 };
  }

  function asNear(
    folded: string,
    flow: number,
    from: number,
    to: number,
    opens = false,
  ): Finding | undefined {
    if (!lookups.has(folded)) {
      if (lookups.size >= MAX_LOOKUPS) return undefined;
      lookups.set(folded, findNear(folded, nearNames, fold));
    }
    const near = lookups.get(folded);
    if (!near || !isLikely(near, to - from)) return undefined;
    // A word that begins a sentence is most often no name: 'Countries' is not Contras.
    if (opens && near.how === 'fuzzy') return undefined;
    const { entry, how, confidence, text } = near;
    return { entry, how, confidence, obvious: true, matched: text, flow, from, to };
  }

  /** A surname in another romanisation, of somebody the story names or who heads a country that it names. */
  function asBearer(folded: string, flow: number, from: number, start: number): Finding | undefined {
    const bearers = findBearers(folded, nearNames, fold).filter(({ entry }) => table.hasBegun(entry, day));
    if (bearers.length === 0) return undefined;
    const senses = bearers.map(({ entry }) => packSense(entry, 'surname', 0));
    const settled = context.settle(senses, anchors, {
      flow,
      start,
      country: NO_ENTRY,
      single: true,
      located: false,
      armed: false,
    });
    const bearer = bearers.find(({ entry }) => entry === settled?.entry);
    if (!settled || !bearer) return undefined;
    const confidence = settled.confidence - SPELLING_DOUBT;
    return { ...settled, confidence, how: 'transliteration', matched: bearer.text, flow, from, to: from + 1 };
  }

  /** A single word is too little to tell a man by, and nobody is named before birth. */
  function isLikely({ entry }: NearMatch, words: number): boolean {
    return (words > 1 || table.kindOf(entry) !== 'person') && table.hasBegun(entry, day);
  }
}

/** 'GENEVA (Reuters) - Countries': a sentence begins after a dateline, though no full stop is there. */
function isAfterDash(words: FlowWords, at: number): boolean {
  return at > 0 && /(?:^|\s)[-–—]\s+$/.test(words.text.slice(words.endOf(at - 1), words.startOf(at)));
}

/** Whether a single word is a name of its own: no piece of a longer one, no word with the capital of a sentence. */
function standsAlone(words: FlowWords, at: number, known: KnownWords): boolean {
  return (
    !known.begins(at) &&
    !words.shouting &&
    !SENTENCE_OPENERS.has(words.word(at)) &&
    !(words.joint(at + 1) === 'hyphen' && (words.flagsOf(at + 1) & DIGITS) !== 0) && // Fateh-110
    (!(words.opensSentence(at) || isAfterDash(words, at)) || words.word(at).length >= MIN_FUZZY_LETTERS) &&
    !hasNameBefore(words, at, known) &&
    !hasNameAfter(words, at + 1, known)
  );
}

/** Folded letters of a run of words, parted by blanks. */
function wordsOf(words: FlowWords, from: number, to: number): string {
  let run = words.word(from);
  for (let at = from + 1; at < to; at++) run += ` ${words.word(at)}`;
  return run;
}
