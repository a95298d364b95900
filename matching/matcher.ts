import type { EntryId } from '../dataset/entry';
import { createAnchors } from './anchors';
import { mergeCandidates } from './candidate';
import { cover } from './cover';
import { type DatedNameSections, readSensesOn } from './dated-names';
import { dayNumber } from './day-number';
import { defineAcronyms } from './defined-acronyms';
import { markFirst } from './density';
import { type EntrySections, openEntryTable } from './entry-table';
import type { Finding } from './finding';
import { createWordStore } from './flow-words';
import { foldText } from './fold';
import { governmentMeant } from './government';
import { scanKin } from './kin';
import type { Mention } from './mention';
import { type NameIndexSections, openNameIndex } from './name-index';
import { findNearMentions } from './near-mentions';
import { type NearNameSections, openNearNames } from './near-names';
import { scanNicknamed } from './nicknames';
import { storyLength } from './not-story';
import { readPackedFile } from './packed-file';
import { knownWords, type ReadFlow } from './read-flow';
import { scanNames } from './scan';
import type { Sense } from './sense';
import { CONFIDENCE_BAR, createSettler } from './settle-sense';
import type { Story } from './story';
import { createTokeniser } from './tokens';

/** All that matching needs of the dataset, in one packed file. */
export type IndexSections = NameIndexSections &
  DatedNameSections &
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

  function readFlow(
    text: string,
    flow: number,
    sensesOn: (senses: readonly Sense[]) => readonly Sense[],
  ): ReadFlow {
    const storyText = text.slice(0, storyLength(text));
    const tokens = tokenise(storyText);
    const words = store.keep(storyText, tokens);
    const scanned = mergeCandidates(
      scanNames(tokens, index, sensesOn),
      scanNicknamed(storyText, tokens, index, sensesOn),
    );
    const candidates = mergeCandidates(scanned, scanKin(words, tokens, index, scanned, sensesOn));
    return { flow, words, candidates, known: knownWords(tokens.count, candidates) };
  }

  return {
    numberOf: table.numberOf,
    findMentions(story) {
      store.clear();
      const day = dayNumber(story.date);
      const settler = createSettler(table, day);
      const sensesOn = readSensesOn(sections, table.size, day);
      const flows = story.flows.map(({ text }, flow) => readFlow(text, flow, sensesOn));
      const anchors = createAnchors(table);
      const first = { table, anchors, namesakes: new Set<number>(), acronyms: new Map<string, number>() };
      const certain = flows.flatMap((read) => {
        const found = cover(read, first, [], settler.settleAlone);
        for (const finding of found) anchors.add(finding.entry, finding.flow, startOf(read, finding));
        return found;
      });
      anchors.forgetStrangers();
      const context = { ...first, acronyms: defineAcronyms(flows, certain) };
      // Full names that many people bear are theirs whom the story's country tells, and settle surnames in turn.
      for (const read of flows) {
        const named = cover(read, context, [], (senses, position) =>
          settler.settle(senses, anchors, position),
        );
        for (const finding of named.filter((finding) => isFullName(finding) && !anchors.has(finding.entry)))
          anchors.add(finding.entry, read.flow, startOf(read, finding));
      }
      anchors.forgetStrangers();
      const near = findNearMentions(flows, { nearNames, table, day, fold, anchors, settle: settler.settle });
      const findings = flows.flatMap((read) => {
        const taken = near.filter(({ flow }) => flow === read.flow);
        const settle: typeof settler.settleAlone = (senses, position) =>
          settler.settle(senses, anchors, position);
        return [...taken, ...cover(read, context, taken, settle)];
      });
      const mentions = findings
        .map((_, i) => governmentMeant(findings, i, flows, table, anchors))
        .filter(({ confidence }) => confidence >= CONFIDENCE_BAR)
        .map((finding) => toMention(finding, flows[finding.flow] as ReadFlow))
        .sort((a, b) => a.flow - b.flow || a.start - b.start);
      return markFirst(mentions, story.flows);
    },
  };

  function isFullName({ entry, from, to, how }: Finding): boolean {
    return how === 'name' && to - from > 1 && table.kindOf(entry) === 'person';
  }

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

function startOf({ words }: ReadFlow, { from }: Finding): number {
  return words.startOf(from);
}
