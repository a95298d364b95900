import type { Anchors } from './anchors';
import type { EntryTable } from './entry-table';
import type { Finding } from './finding';
import type { FlowWords } from './flow-words';
import { findNear, MIN_FUZZY_LETTERS, type NearMatch } from './fuzzy';
import type { NearNames } from './near-names';
import { nearSpans } from './near-spans';
import type { ReadFlow } from './read-flow';

interface NearContext {
  readonly nearNames: NearNames;
  readonly table: EntryTable;
  readonly day: number;
  readonly fold: (text: string) => string;
  readonly anchors: Anchors;
}

/** A story has some fifty unknown capitalised spans; ten times as many is no story, and gets no more of our time. */
const MAX_LOOKUPS = 600;
const MAX_SPAN_LETTERS = 60; // the longest name of a person in the dataset has 43

/**
 * Names spelled in ways that the dataset does not have. Each becomes an anchor, and its last word stands for it from
 * then on: after 'Fuad Masum', 'Masum'.
 */
export function findNearMentions(flows: readonly ReadFlow[], context: NearContext): Finding[] {
  const { table, day, fold, anchors } = context;
  const findings: Finding[] = [];
  const surnames = new Map<string, Finding>();
  const lookups = new Map<string, NearMatch | undefined>();

  for (const { flow, words, known } of flows) {
    let coveredTo = 0;
    for (const { from, to } of nearSpans(words, known)) {
      if (from < coveredTo) continue;
      const start = words.startOf(from);
      const letters = words.endOf(to - 1) - start;
      if (letters < MIN_FUZZY_LETTERS && surnames.size === 0) continue;
      if (letters > MAX_SPAN_LETTERS) continue;
      const folded = wordsOf(words, from, to);
      const finding = asSurname(folded, flow, from, to) ?? asNear(folded, flow, from, to);
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

  function asNear(folded: string, flow: number, from: number, to: number): Finding | undefined {
    if (!lookups.has(folded)) {
      if (lookups.size >= MAX_LOOKUPS) return undefined;
      lookups.set(folded, findNear(folded, context.nearNames, fold));
    }
    const near = lookups.get(folded);
    if (!near || !isLikely(near, to - from)) return undefined;
    const { entry, how, confidence, text } = near;
    return { entry, how, confidence, obvious: true, matched: text, flow, from, to };
  }

  /** A single word is too little to tell a man by, and nobody is named before birth. */
  function isLikely({ entry }: NearMatch, words: number): boolean {
    return (words > 1 || table.kindOf(entry) !== 'person') && table.hasBegun(entry, day);
  }
}

/** Folded letters of a run of words, parted by blanks. */
function wordsOf(words: FlowWords, from: number, to: number): string {
  let run = words.word(from);
  for (let at = from + 1; at < to; at++) run += ` ${words.word(at)}`;
  return run;
}
