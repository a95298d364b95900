import type { Anchors } from './anchors';
import type { Candidate } from './candidate';
import { ACTS, ACTS_ON, GOVERNMENT_THINGS } from './cue-words';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { Finding } from './finding';
import type { FlowWords } from './flow-words';
import {
  ACTS_ON_CITIES,
  ADVERBS,
  BEFORE_VERBS,
  BETWEEN_GOVERNMENTS,
  BORNE_BY,
  CITY,
  CITY_LINKS,
  CITY_THINGS,
  CLAUSE_OPENERS,
  GIVEN_TO,
  GIVES,
  IRREGULAR_ACTS,
  MADE_BY_GOVERNMENT,
  NO_ACTS,
  NO_VERBS,
  OBJECTS,
  OPENED_BY_GOVERNMENTS,
  PARTNERS,
  STATES_OF_MIND,
  TAKEN_FROM,
} from './government-words';
import type { ReadFlow } from './read-flow';
import { LOCATING } from './surroundings';
import { POSSESSIVE } from './tokens';

/**
 * A capital that acts is its government, when the dataset has the state: finding number `at` of a story, with the state
 * in place of the capital where that is what is meant.
 */
export function governmentMeant(
  findings: readonly Finding[],
  at: number,
  flows: readonly ReadFlow[],
  table: EntryTable,
  anchors: Anchors,
): Finding {
  const finding = findings[at] as Finding;
  const state = table.capitalOf(finding.entry);
  const { words } = flows[finding.flow] as ReadFlow;
  if (state === NO_ENTRY || finding.how !== 'name') return finding;
  const meant =
    standsForGovernment(words, finding) ||
    isAmongStates(findings, at, words, table) ||
    isListedWithGovernment(findings, at, words, table);
  if (!meant) return finding;
  // Borne out by the story's naming the state otherwise; without that, only likely.
  return {
    ...finding,
    entry: state,
    how: 'metonym',
    confidence: anchors.has(state) ? 0.9 : 0.8,
    obvious: false,
  };
}

/** In a list of states, and nowhere: 'Russia, France and Washington'. */
function isAmongStates(
  findings: readonly Finding[],
  at: number,
  words: FlowWords,
  table: EntryTable,
): boolean {
  const here = findings[at] as Finding;
  const own = table.countryOf(here.entry);
  const isState = (one: Finding | undefined): one is Finding =>
    one?.flow === here.flow && one.how === 'name' && table.kindOf(one.entry) === 'state' && one.entry !== own;
  const [before, after] = [findings[at - 1], findings[at + 1]];
  if (isState(before) && areListed(words, before, here)) return !LOCATING.has(words.word(before.from - 1));
  return isState(after) && areListed(words, here, after) && !LOCATING.has(words.word(here.from - 1));
}

/** 'talks with Paris and London': what is true of the first of a list is true of the next. */
function isListedWithGovernment(
  findings: readonly Finding[],
  at: number,
  words: FlowWords,
  table: EntryTable,
): boolean {
  const here = findings[at] as Finding;
  const before = findings[at - 1];
  if (before?.flow !== here.flow || table.capitalOf(before.entry) === NO_ENTRY) return false;
  return areListed(words, before, here) && standsForGovernment(words, before);
}

/** One after the other in a list: a comma or an 'and' parts them, and nothing else. */
function areListed(words: FlowWords, left: Finding, right: Finding): boolean {
  return LIST_JOINT.test(words.text.slice(words.endOf(left.to - 1), words.startOf(right.from)));
}

const LIST_JOINT = /^(?:,\s+|,?\s+(?:and|or)\s+(?:the\s+)?)$/;

/** Whether a capital acts, owns or suffers as only a government does: 'Washington said', 'help Baghdad'. */
function standsForGovernment(words: FlowWords, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  const before = words.word(from - 1);
  if (words.joint(to) === 'hyphen' && MADE_BY_GOVERNMENT.has(words.word(to))) return true;
  const owns = ownsAsGovernment(words, to);
  if (owns !== undefined) return owns;
  if (isDealtWith(words, from)) return true;
  if (LOCATING.has(before) || CITY.has(before)) return false;
  const end = listEnd(words, to);
  return (
    acts(words, from, end) ||
    (end > to && favours(words, from, end)) ||
    isOfGovernments(words, end) ||
    actsAfterAside(words, from, to) ||
    isActedOn(words, from) ||
    (ACTS_ON.has(before) && words.joint(from) === 'blank') ||
    isPartyToTalks(words, from, to)
  );
}

/** 'Tehran's efforts', 'Brussels' envoy'; not 'Baghdad's Green Zone'. Undefined when nothing is owned. */
function ownsAsGovernment(words: FlowWords, to: number): boolean | undefined {
  const end = words.endOf(to - 1);
  if (/^['’]\s/.test(words.text.slice(end, end + 2))) return !CITY_THINGS.has(words.word(to));
  if ((words.flagsOf(to) & POSSESSIVE) === 0) return undefined;
  if (to + 1 >= words.count) return false;
  const isNext = !words.opensSentence(to + 2) && to + 2 < words.count;
  const owned = isNext ? [to + 1, to + 2] : [to + 1];
  if (owned.some((at) => GOVERNMENT_THINGS.has(words.word(at)))) return true;
  // Of a city are places, with names of their own, and what cities have.
  return !owned.some((at) => words.isCapital(at) || CITY_THINGS.has(words.word(at)));
}

/** 'hired by Kinshasa', 'talks with Tehran', 'aid to Baku', 'a partner of Washington'. */
function isDealtWith(words: FlowWords, from: number): boolean {
  if (words.joint(from) !== 'blank') return false;
  const earlier = words.word(from - 2);
  switch (words.word(from - 1)) {
    case 'by':
    case 'against':
    case 'toward':
    case 'towards':
      return true;
    case 'with':
      return !CITY_LINKS.has(earlier);
    case 'to':
      return GIVEN_TO.has(earlier);
    case 'from':
      return TAKEN_FROM.has(earlier);
    case 'of':
      return PARTNERS.has(earlier);
    case 'on':
      return BORNE_BY.has(earlier);
    default:
      return false;
  }
}

/** Whether what follows is done by governments. `end` is the word after the capital, or after a list of them. */
function acts(words: FlowWords, from: number, end: number): boolean {
  const before = words.word(from - 1);
  const at = ADVERBS.has(words.word(end)) ? end + 1 : end;
  // 'their Beirut offices on Tuesday'
  if (words.joint(end) !== 'blank' || words.joint(at) !== 'blank' || DETERMINERS.has(before)) return false;
  const verb = words.word(at);
  const next = words.word(at + 1);
  if (before === 'that' && words.joint(from) === 'blank' && !words.isCapital(at) && !NO_VERBS.has(verb))
    return true;
  return (
    ACTS.has(verb) ||
    isPastAct(verb, next) ||
    isPresentAct(words, at) ||
    (CLAUSE_OPENERS.has(before) && PAST.test(verb)) ||
    (/^(?:is|was)$/.test(verb) &&
      (/ing$|^(?:already|not|also|still|now)$/.test(next) || STATES_OF_MIND.has(next))) ||
    (verb === 'opened' && /^(?:its|their)$/.test(next) && OPENED_BY_GOVERNMENTS.has(words.word(at + 2))) ||
    (verb === 'and' && next === 'its')
  );
}

const DETERMINERS: ReadonlySet<string> = new Set('the a their his her its our my your this these'.split(' '));

/** 'Washington and London favour him': capitals, and what cities do not do together. `end` is the word after them. */
function favours(words: FlowWords, from: number, end: number): boolean {
  if (!words.opensSentence(from) || words.joint(end) !== 'blank' || words.isCapital(end)) return false;
  return (
    !NO_VERBS.has(words.word(end)) && !CITY_THINGS.has(words.word(end)) && !/[a-z]s$/.test(words.word(end))
  );
}

/** 'Athens, host to 300,000 migrants, reinforced police': what is told of it by the way, then what it does. */
function actsAfterAside(words: FlowWords, from: number, to: number): boolean {
  if (!words.opensSentence(from) || !isComma(words, to) || words.isCapital(to)) return false;
  for (let at = to + 2; at < Math.min(words.count, to + MAX_ASIDE) && !words.opensSentence(at); at++) {
    if (isComma(words, at)) {
      const verb = words.word(at);
      return ACTS.has(verb) || isPastAct(verb, words.word(at + 1));
    }
  }
  return false;
}

/** Words of an aside, at most. */
const MAX_ASIDE = 12;

/** 'startled Seoul', 'to thank Damascus': a verb before it, and none of those whose objects are cities. */
function isActedOn(words: FlowWords, from: number): boolean {
  if (words.joint(from) !== 'blank' || words.isCapital(from - 1)) return false;
  const verb = words.word(from - 1);
  if (ACTS_ON_CITIES.has(verb)) return false;
  if (GIVES.has(verb)) return true;
  const before = words.word(from - 2);
  const joined = words.joint(from - 1) === 'blank';
  if (PAST.test(verb))
    return !joined || !(LOCATING.has(before) || DETERMINERS.has(before) || before === 'of');
  return (
    joined && BEFORE_VERBS.has(before) && /^[a-z]{3,}$/.test(verb) && !NO_VERBS.has(verb) && !/ly$/.test(verb)
  );
}

function isComma(words: FlowWords, at: number): boolean {
  return at < words.count && /^,\s+$/.test(words.text.slice(words.endOf(at - 1), words.startOf(at)));
}

const PAST = /[a-z]{2}ed$/;

/** A verb of the past that nobody but people can be the subject of; not 'Kabul, seized by', nor 'Moscow based'. */
function isPastAct(verb: string, next: string): boolean {
  if (IRREGULAR_ACTS.has(verb)) return true;
  return PAST.test(verb) && !NO_ACTS.has(verb) && next !== 'by' && next !== 'in' && next !== 'on';
}

/** 'Washington gives Cairo money', 'treats the': a verb, and what it is done to. */
function isPresentAct(words: FlowWords, at: number): boolean {
  if (!/[a-z]{2}[a-rt-z]s$/.test(words.word(at)) || words.isCapital(at) || words.joint(at + 1) !== 'blank')
    return false;
  return words.isCapital(at + 1) || OBJECTS.has(words.word(at + 1));
}

/** Longer lists are no sentence. */
const MAX_LIST = 6;

/** The word after a list of capitals: 'Washington, Tokyo and Canberra welcomed'. */
function listEnd(words: FlowWords, to: number): number {
  const isAnd = (at: number) =>
    words.word(at) === 'and' && words.joint(at) === 'blank' && words.isCapital(at + 1);
  let at = to;
  while (
    at - to < MAX_LIST &&
    isComma(words, at) &&
    words.isCapital(at) &&
    (isComma(words, at + 1) || isAnd(at + 1))
  )
    at += 1;
  return isAnd(at) ? at + 2 : to;
}

/** 'Seoul, whose president', 'Paris, which has troops there'. */
function isOfGovernments(words: FlowWords, to: number): boolean {
  if (!/^,\s+$/.test(words.text.slice(words.endOf(to - 1), words.startOf(to)))) return false;
  const after = words.word(to);
  return after === 'whose' || (after === 'which' && !/^(?:is|was|lies|fell|once)$/.test(words.word(to + 1)));
}

/** 'talks between Washington and Pyongyang': two capitals, and what only governments have between them. */
function isPartyToTalks(words: FlowWords, from: number, to: number): boolean {
  const first = words.word(from - 1) === 'between' ? from : words.word(from - 1) === 'and' ? from - 2 : -1;
  if (first < 1 || words.word(first - 1) !== 'between') return false;
  if (first === from && (words.word(to) !== 'and' || !words.isCapital(to + 1))) return false;
  return BETWEEN_GOVERNMENTS.has(words.word(first - 2));
}
