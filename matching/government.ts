import type { Anchors } from './anchors';
import type { Candidate } from './candidate';
import { ACTS, ACTS_ON, GOVERNMENT_THINGS } from './cue-words';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { Finding } from './finding';
import type { FlowWords } from './flow-words';
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
  if (!standsForGovernment(words, finding) && !isAmongStates(findings, at, words, table)) return finding;
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
  const joins = (left: Finding, right: Finding) =>
    LIST_JOINT.test(words.text.slice(words.endOf(left.to - 1), words.startOf(right.from)));
  const [before, after] = [findings[at - 1], findings[at + 1]];
  if (isState(before) && joins(before, here)) return !LOCATING.has(words.word(before.from - 1));
  return isState(after) && joins(here, after) && !LOCATING.has(words.word(here.from - 1));
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
    acts(words, before, end) ||
    isOfGovernments(words, end) ||
    (ACTS_ON.has(before) && words.joint(from) === 'blank') ||
    isPartyToTalks(words, from, to)
  );
}

/** 'Tehran's efforts', 'Brussels' envoy'; not 'Baghdad's Green Zone'. Undefined when nothing is owned. */
function ownsAsGovernment(words: FlowWords, to: number): boolean | undefined {
  const end = words.endOf(to - 1);
  if (/^['’]\s/.test(words.text.slice(end, end + 2))) return !CITY_THINGS.has(words.word(to));
  if ((words.flagsOf(to) & POSSESSIVE) === 0) return undefined;
  const owned = [to + 1, to + 2];
  if (owned.some((at) => GOVERNMENT_THINGS.has(words.word(at)))) return true;
  // Of a city are places, with names of their own, and what cities have.
  return !owned.some((at) => words.isCapital(at) || CITY_THINGS.has(words.word(at)) || words.count <= at);
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
    default:
      return false;
  }
}

/** Whether what follows is done by governments. `at` is the word after the capital, or after a list of them. */
function acts(words: FlowWords, before: string, at: number): boolean {
  if (words.joint(at) !== 'blank') return false;
  const verb = words.word(at);
  const next = words.word(at + 1);
  return (
    ACTS.has(verb) ||
    isPastAct(verb, next) ||
    isPresentAct(words, at) ||
    (CLAUSE_OPENERS.has(before) && PAST.test(verb)) ||
    (/^(?:is|was)$/.test(verb) && /ing$|^(?:already|not|also|still|now)$/.test(next)) ||
    (verb === 'and' && next === 'its')
  );
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
  const isComma = (at: number) =>
    at < words.count && /^,\s+$/.test(words.text.slice(words.endOf(at - 1), words.startOf(at)));
  const isAnd = (at: number) =>
    words.word(at) === 'and' && words.joint(at) === 'blank' && words.isCapital(at + 1);
  let at = to;
  while (at - to < MAX_LIST && isComma(at) && words.isCapital(at) && (isComma(at + 1) || isAnd(at + 1)))
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

const BETWEEN_GOVERNMENTS: ReadonlySet<string> = new Set(
  'talks relations ties tensions tension negotiations dialogue diplomacy dispute disputes row standoff deal agreement agreements accord pact treaty war rift rapprochement contacts cooperation trust conflict differences summit'.split(
    ' ',
  ),
);
const IRREGULAR_ACTS: ReadonlySet<string> = new Set(
  'put took set quit saw sent gave held bore froze stood made led lent paid struck dealt chose drew broke kept withdrew spoke fought sought thought brought told found lets let'.split(
    ' ',
  ),
);
const CITY_THINGS: ReadonlySet<string> = new Set(
  'airport airports street streets mayor suburb suburbs outskirts district districts resident residents people population hospital hospitals centre center skyline zone square squares university universities old northern southern eastern western central international police metro subway stadium port museum theatre residents neighbourhood neighbourhoods neighborhood neighborhoods slum slums cathedral mosque mosques church bridge bridges prison parliament court courts main downtown landmark roads road shops markets market bazaar hotels hotel schools clubs club traffic weather fall capture'.split(
    ' ',
  ),
);
const CITY_LINKS: ReadonlySet<string> = new Set(
  'city cities link links linked connects connecting connected route routes road roads flights sister twin twinned along border'.split(
    ' ',
  ),
);
const GIVEN_TO: ReadonlySet<string> = new Set(
  'sale sales aid arms exports support message messages warning warnings letter concessions closer loyal blow weapons money loans ultimatum'.split(
    ' ',
  ),
);
const TAKEN_FROM: ReadonlySet<string> = new Set(
  'independence broke break broken secede seceded split orders order instructions pressure support backing money weapons autonomy'.split(
    ' ',
  ),
);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'whom that because while if although whether why how what'.split(' '),
);
/** Of a government: 'a partner of Washington'. */
const PARTNERS: ReadonlySet<string> = new Set(
  'voice partner partners ally allies friend friends enemy enemies foe foes critic critics rival rivals backing support approval consent'.split(
    ' ',
  ),
);
const OBJECTS: ReadonlySet<string> = new Set(
  'the a an its his her their that no more for to on it them him not all any some'.split(' '),
);
const CITY: ReadonlySet<string> = new Set('capital city downtown central'.split(' '));
const NO_ACTS: ReadonlySet<string> = new Set(
  'danced celebrated opened cheered burned based located situated named seized captured besieged divided bombed shelled needed killed wounded hundred crowded closed'.split(
    ' ',
  ),
);
const MADE_BY_GOVERNMENT: ReadonlySet<string> = new Set(
  'backed led funded brokered sponsored friendly supported allied'.split(' '),
);
