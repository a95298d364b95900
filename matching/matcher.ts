import type { EntryId } from '../dataset/entry';
import { type Anchors, createAnchors } from './anchors';
import type { Candidate } from './candidate';
import { markFirst } from './density';
import { dayNumber, type EntrySections, type EntryTable, NO_ENTRY, openEntryTable } from './entry-table';
import type { Finding } from './finding';
import { createWordStore } from './flow-words';
import { foldText } from './fold';
import type { Mention } from './mention';
import { type NameIndexSections, openNameIndex } from './name-index';
import { findNearMentions } from './near-mentions';
import { type NearNameSections, openNearNames } from './near-names';
import { storyLength } from './not-story';
import { readPackedFile } from './packed-file';
import { knownWords, type ReadFlow } from './read-flow';
import { scanNames } from './scan';
import { entryOf, NOTHING, nameUseOf } from './sense';
import { CONFIDENCE_BAR, createSettler, type Settled } from './settle-sense';
import type { Story } from './story';
import { hasNameAfter, hasNameBefore, standsForGovernment } from './surroundings';
import { createTokeniser } from './tokens';

/** All that matching needs of the dataset, in one packed file. */
export type IndexSections = NameIndexSections &
  EntrySections &
  NearNameSections & { readonly fold: Uint16Array };

export interface Matcher {
  /** The number of an entry, which tells its shard of cards; undefined when there is no such entry. */
  numberOf(id: EntryId): number | undefined;
  /** Every mention in a story, in order of text. Pure: the same story gives the same mentions. */
  findMentions(story: Story): Mention[];
}

/** Opens a matcher over the bytes of the packed index. Throws when they are none. */
export function openMatcher(bytes: ArrayBuffer): Matcher {
  const sections = readPackedFile<IndexSections>(bytes, 'index.bin');
  const tokenise = createTokeniser(sections.fold);
  const store = createWordStore(sections.fold);
  const index = openNameIndex(sections);
  const table = openEntryTable(sections);
  const nearNames = openNearNames(sections);
  const fold = (text: string) => foldText(text, sections.fold);

  function readFlow(text: string, flow: number): ReadFlow {
    const storyText = text.slice(0, storyLength(text));
    const tokens = tokenise(storyText);
    const candidates = scanNames(tokens, index);
    const words = store.keep(storyText, tokens);
    return { flow, words, candidates, known: knownWords(tokens.count, candidates) };
  }

  return {
    numberOf: table.numberOf,
    findMentions(story) {
      store.clear();
      const day = dayNumber(story.date);
      const settler = createSettler(table, day);
      const flows = story.flows.map(({ text }, flow) => readFlow(text, flow));
      const anchors = createAnchors(table);
      const namesakes = new Set<number>();
      const context = { table, anchors, namesakes };
      for (const read of flows) {
        const found = cover(read, context, (senses) => settler.settleAlone(senses));
        for (const finding of found) anchors.add(finding.entry, finding.flow, startOf(read, finding));
      }
      const near = findNearMentions(flows, { nearNames, table, day, fold, anchors });
      const findings = flows.flatMap((read) => [
        ...cover(read, context, (senses, position) => settler.settle(senses, anchors, position)),
        ...near.filter(({ flow }) => flow === read.flow),
      ]);
      const mentions = findings
        .map((finding) => governmentMeant(finding, flows, table, anchors))
        .filter(({ confidence }) => confidence >= CONFIDENCE_BAR)
        .map((finding) => toMention(finding, flows[finding.flow] as ReadFlow))
        .sort((a, b) => a.flow - b.flow || a.start - b.start);
      return markFirst(mentions, story.flows);
    },
  };

  function toMention(finding: Finding, read: ReadFlow): Mention & { obvious: boolean } {
    const { entry, flow, how, confidence, matched, obvious } = finding;
    return {
      entry: table.idOf(entry),
      kind: table.kindOf(entry),
      flow,
      start: startOf(read, finding),
      end: read.words.endOf(finding.to - 1),
      how,
      ...(matched ? { matched } : {}),
      confidence,
      first: false,
      obvious,
    };
  }
}

interface CoverContext {
  readonly table: EntryTable;
  readonly anchors: Anchors;
  /** Entries that share their name with somebody whom the story named before them: Jim Jordan. */
  readonly namesakes: Set<number>;
}

/** Covers a flow with what its names mean, leftmost and longest first; a name that can't be told is passed over. */
function cover(
  { flow, words, candidates, known }: ReadFlow,
  { table, anchors, namesakes }: CoverContext,
  settle: (senses: Candidate['senses'], position: { flow: number; start: number }) => Settled | undefined,
): Finding[] {
  const findings: Finding[] = [];
  let coveredTo = 0;
  for (const candidate of candidates) {
    if (candidate.from < coveredTo) continue;
    if (entryOf(candidate.senses[0] as number) === NOTHING) {
      coveredTo = candidate.to;
      continue;
    }
    const settled = settle(candidate.senses, { flow, start: candidate.start });
    if (!settled || (mayBePiece(candidate, settled, table) && isDoubtful(candidate, settled))) continue;
    findings.push({ ...settled, flow, from: candidate.from, to: candidate.to });
    coveredTo = candidate.to;
  }
  return findings;

  function isDoubtful(candidate: Candidate, { entry }: Settled): boolean {
    // Among capitals only what the story names elsewhere is believed.
    if (words.shouting) return !anchors.has(entry);
    if (namesakes.has(entry) && !(table.kindOf(entry) === 'person' && anchors.has(entry))) return true;
    const afterName = hasNameBefore(words, candidate.from, known);
    const named = anchors.has(entry) || findings.some((finding) => finding.entry === entry);
    if (afterName && !named) namesakes.add(entry);
    return afterName || hasNameAfter(words, candidate.to, known);
  }
}

/**
 * One word that names a person, state or place may be a piece of another's name, and so may any weak one; acronyms and
 * peoples are not.
 */
function mayBePiece({ from, to, senses }: Candidate, { entry }: Settled, table: EntryTable): boolean {
  if (to - from > 1) return false;
  const uses = senses.map(nameUseOf);
  if (uses.includes('weak')) return true;
  const kind = table.kindOf(entry);
  if (kind !== 'person' && kind !== 'state' && kind !== 'place') return false;
  return !uses.includes('acronym') && !uses.includes('demonym');
}

/** A capital that acts is its government, when the dataset has the state. */
function governmentMeant(
  finding: Finding,
  flows: readonly ReadFlow[],
  table: EntryTable,
  anchors: Anchors,
): Finding {
  const state = table.capitalOf(finding.entry);
  const { words } = flows[finding.flow] as ReadFlow;
  if (state === NO_ENTRY || finding.how !== 'name') return finding;
  const candidate = { ...finding, start: 0, end: 0, senses: [] };
  if (!standsForGovernment(words, candidate)) return finding;
  // Borne out by the story's naming the state otherwise; without that, only likely.
  return {
    ...finding,
    entry: state,
    how: 'metonym',
    confidence: anchors.has(state) ? 0.9 : 0.8,
    obvious: false,
  };
}

function startOf({ words }: ReadFlow, { from }: Finding): number {
  return words.startOf(from);
}
