import type { Candidate } from './candidate';
import {
  ACTS,
  ACTS_ON,
  AFTER_NAME,
  AMERICAN_STATES,
  DIRECTIONS,
  GOVERNMENT_THINGS,
  SENTENCE_OPENERS,
  TITLES,
} from './cue-words';
import type { FlowWords } from './flow-words';
import type { KnownWords } from './read-flow';
import { ALL_CAPITALS, DIGITS, POSSESSIVE } from './tokens';

/**
 * Whether the name ends a longer one that the dataset does not have: 'Michael Jordan', 'Guinea-Bissau'. Capitals
 * tell, unless a sentence begins there. `name` is the number of its first word.
 */
export function hasNameBefore(words: FlowWords, name: number, known: KnownWords): boolean {
  if (words.joint(name) !== 'apart' && KINSHIP.has(words.word(name - 1))) return true;
  const from = beforeArticles(words, name);
  const joint = words.joint(from);
  const before = from - 1;
  if (joint === 'apart' || !words.isCapital(before) || known.settles(before)) return false;
  if ((words.flagsOf(before) & POSSESSIVE) !== 0) return false;
  const word = words.word(before);
  if (joint === 'hyphen') return !PREFIXES.has(word);
  if (TITLES.has(word) || AFTER_NAME.has(word) || DIRECTIONS.has(word)) return false;
  if (!words.opensSentence(before)) return true;
  return !SENTENCE_OPENERS.has(word) && !/(?:ly|ing)$/.test(word);
}

function isArticle(words: FlowWords, at: number): boolean {
  const word = words.word(at);
  return ARTICLES.has(word) || (HYPHENED_ARTICLES.has(word) && words.joint(at + 1) === 'hyphen');
}

/** 'al-Abadi' is Abadi; 'Saleh al-Abadi' is not: what counts is what stands before the article. */
function beforeArticles(words: FlowWords, from: number): number {
  let at = from;
  while (words.joint(at) !== 'apart' && isArticle(words, at - 1)) at--;
  return at;
}

/**
 * Whether the name begins a longer one that the dataset does not have ('Paris Hilton'), or is an American town's
 * ('Paris, Texas'). `to` is the number of the word after it.
 */
export function hasNameAfter(words: FlowWords, to: number, known: KnownWords): boolean {
  if (isAmericanTown(words, to) || isGivenName(words, to, known)) return true;
  if (words.joint(to) === 'apart' || !words.isCapital(to) || known.settles(to)) return false;
  // A dateline in capitals runs into its sentence: 'WASHINGTON President Donald Trump'.
  const shouts = (at: number) => (words.flagsOf(at) & ALL_CAPITALS) !== 0;
  if (shouts(to - 1) && !shouts(to) && to - 1 >= 0 && words.joint(to) === 'blank' && startsFlow(words, to))
    return false;
  const word = words.word(to);
  return !AFTER_NAME.has(word) && !TITLES.has(word);
}

/** 'Hadi al-Bahra', 'Salman bin Ahmed': a particle, and another name. */
export function isGivenName(words: FlowWords, to: number, known: KnownWords): boolean {
  const particle = words.word(to);
  if (words.joint(to) !== 'blank' || words.isCapital(to)) return false;
  if (!isArticle(words, to) && !KINSHIP.has(particle)) return false;
  return words.joint(to + 1) !== 'apart' && words.isCapital(to + 1) && !known.begins(to + 1);
}

/** 'Paris, Texas', 'Moscow, Idaho': a comma and a state of the United States. */
function isAmericanTown(words: FlowWords, to: number): boolean {
  if (to >= words.count || !words.isCapital(to)) return false;
  const between = words.text.slice(words.endOf(to - 1), words.startOf(to));
  return (
    /^,\s+$/.test(between) &&
    (AMERICAN_STATES.has(words.word(to)) || AMERICAN_STATES.has(`${words.word(to)} ${words.word(to + 1)}`))
  );
}

/** Whether a name is a month here, as dates have it: 'in May', 'on May 5', but 'no confidence in May'. */
export function isMonth(words: FlowWords, { from, to }: Candidate): boolean {
  if (to - from > 1 || !MONTHS.has(words.word(from))) return false;
  const dayAfter = words.joint(to) === 'blank' && (words.flagsOf(to) & DIGITS) !== 0;
  const dayBefore = words.joint(from) === 'blank' && from > 0 && (words.flagsOf(from - 1) & DIGITS) !== 0;
  if (dayAfter || dayBefore) return true;
  if (words.joint(from) === 'apart') return false;
  const before = words.word(from - 1);
  const earlier = words.word(from - 2);
  if (before === 'in') return !TRUST.has(earlier);
  if (before === 'of') return PARTS_OF_MONTHS.has(earlier);
  return BEFORE_MONTHS.has(before);
}

/** Whether everything before word `to` is in capitals, as a dateline is. */
export function startsFlow(words: FlowWords, to: number): boolean {
  for (let at = 0; at < to; at++) {
    if ((words.flagsOf(at) & ALL_CAPITALS) === 0) return false;
  }
  return true;
}

/** 'Bank of Ireland', 'University of Florida': what stands there is no state of ours. */
export function isOfInstitution(words: FlowWords, from: number): boolean {
  return (
    words.word(from - 1) === 'of' &&
    words.joint(from) === 'blank' &&
    words.joint(from - 1) === 'blank' &&
    words.isCapital(from - 2) &&
    INSTITUTIONS.has(words.word(from - 2))
  );
}

/** A surname that is a word like any other, where a sentence begins with it: 'Power cuts', but 'Power said'. */
export function opensAsWord(words: FlowWords, from: number, to: number): boolean {
  return words.opensSentence(from) && ORDINARY_SURNAMES.has(words.word(from)) && !ACTS.has(words.word(to));
}

/** 'Western Mosul', 'Western Cape': a direction, and a name after it. */
export function isDirection(words: FlowWords, from: number): boolean {
  return DIRECTIONS.has(words.word(from)) && words.joint(from + 1) === 'blank' && words.isCapital(from + 1);
}

/** Whether the word before says that this is where something is: 'in Jordan', 'King Abdullah of Jordan'. */
export function isLocated(words: FlowWords, from: number): boolean {
  return (
    words.joint(from) === 'blank' && (LOCATING.has(words.word(from - 1)) || words.word(from - 1) === 'with')
  );
}

/** Whether a capital acts, owns or suffers as only a government does: 'Washington said', 'help Baghdad'. */
export function standsForGovernment(words: FlowWords, { from, to }: Candidate): boolean {
  const before = words.word(from - 1);
  if (before === 'of' && PARTNERS.has(words.word(from - 2))) return true;
  if (before === 'by' && /^st(?:and|ands|ood)$/.test(words.word(from - 2))) return true;
  if (words.joint(from) === 'blank' && /^(?:by|against|towards?)$/.test(before)) return true;
  if (LOCATING.has(before) || CITY.has(before)) return false;
  if (words.joint(to) === 'hyphen' && MADE_BY_GOVERNMENT.has(words.word(to))) return true;
  const possessive = (words.flagsOf(to) & POSSESSIVE) !== 0;
  if (possessive) {
    if (GOVERNMENT_THINGS.has(words.word(to + 1)) || GOVERNMENT_THINGS.has(words.word(to + 2))) return true;
    // Of a city are places, with names of their own, and what cities have.
    return ![to + 1, to + 2].some(
      (at) => words.isCapital(at) || CITY_THINGS.has(words.word(at)) || words.count <= at,
    );
  }
  if (before === 'with' && BETWEEN_GOVERNMENTS.has(words.word(from - 2))) return true;
  const end = listEnd(words, to);
  if (words.joint(end) === 'blank') {
    const after = words.word(end);
    const next = words.word(end + 1);
    if (ACTS.has(after) || isAct(after, next)) return true;
    if (isPresentAct(words, end)) return true;
    if (/^(?:is|was)$/.test(after) && /ing$|^(?:already|not|also|still|now)$/.test(next)) return true;
    if (after === 'and' && /^its$/.test(next)) return true;
  }
  if (isOfGovernments(words, end)) return true;
  if (ACTS_ON.has(before) && words.joint(from) === 'blank') return true;
  return isPartyToTalks(words, from, to);
}

/** A verb of the past that nobody but people can be the subject of; not 'Kabul, seized by', nor 'Moscow based'. */
function isAct(word: string, next: string): boolean {
  if (IRREGULAR_ACTS.has(word)) return true;
  return /[a-z]{2}ed$/.test(word) && !NO_ACTS.has(word) && next !== 'by' && next !== 'in' && next !== 'on';
}

/** 'Washington gives Cairo money', 'treats the': a verb, and what it is done to. */
function isPresentAct(words: FlowWords, at: number): boolean {
  if (!/[a-rt-z]s$/.test(words.word(at)) || words.isCapital(at) || words.joint(at + 1) !== 'blank')
    return false;
  return words.isCapital(at + 1) || OBJECTS.has(words.word(at + 1));
}

/** The word after a list of capitals: 'Washington, Tokyo and Canberra welcomed'. */
function listEnd(words: FlowWords, to: number): number {
  const isComma = (at: number) =>
    at < words.count && /^,\s+$/.test(words.text.slice(words.endOf(at - 1), words.startOf(at)));
  const isAnd = (at: number) =>
    words.word(at) === 'and' && words.joint(at) === 'blank' && words.isCapital(at + 1);
  let at = to;
  while (isComma(at) && words.isCapital(at) && (isComma(at + 1) || isAnd(at + 1))) at += 1;
  return isAnd(at) ? at + 2 : to;
}

/** 'Seoul, whose president', 'Paris, which has troops there'. */
function isOfGovernments(words: FlowWords, to: number): boolean {
  if (!/^,\s+$/.test(words.text.slice(words.endOf(to - 1), words.startOf(to)))) return false;
  const after = words.word(to);
  return after === 'whose' || (after === 'which' && ACTS.has(words.word(to + 1)));
}

/** 'talks between Washington and Pyongyang': two capitals, and what only governments have between them. */
function isPartyToTalks(words: FlowWords, from: number, to: number): boolean {
  const first = words.word(from - 1) === 'between' ? from : words.word(from - 1) === 'and' ? from - 2 : -1;
  if (first < 1 || words.word(first - 1) !== 'between') return false;
  if (first === from && (words.word(to) !== 'and' || !words.isCapital(to + 1))) return false;
  return BETWEEN_GOVERNMENTS.has(words.word(first - 2));
}

/** Months that are also surnames or given names. */
const MONTHS: ReadonlySet<string> = new Set('march april may june august'.split(' '));
const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'since until till last next early late mid during this every each from'.split(' '),
);
const PARTS_OF_MONTHS: ReadonlySet<string> = new Set('end beginning start middle month half week'.split(' '));
const TRUST: ReadonlySet<string> = new Set('confidence trust faith belief disappointed'.split(' '));

/** Between the parts of one name: 'Abdulaziz bin Salman' is no Salman of ours. */
const KINSHIP: ReadonlySet<string> = new Set(
  'bin ibn bint ben abu umm ould von van de del della di da dos'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set('al el ul'.split(' '));
/** Articles only with a hyphen after them: 'ash-Sham', but 'seized Mosul as Prime Minister'. */
const HYPHENED_ARTICLES: ReadonlySet<string> = new Set('ad ar as ash at az an'.split(' '));
/** Make no name of what they stand before, also with the capital of a sentence: 'Pro-Iran'. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro non ex pre post mid inter all'.split(' '));
const LOCATING: ReadonlySet<string> = new Set(
  'in at near outside from to of around through across into inside'.split(' '),
);
const INSTITUTIONS: ReadonlySet<string> = new Set('bank university college institute museum'.split(' '));
const ORDINARY_SURNAMES: ReadonlySet<string> = new Set(
  'power law bar snow price day card page hook stone young long short wood hill banks church fox post north hope gold forest frost spring summer winter star street temple tower trade lake park field fields woods case cash chase bond best good love sands storm steel ship shell'.split(
    ' ',
  ),
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
const CITY: ReadonlySet<string> = new Set('capital city downtown central'.split(' '));
const NO_ACTS: ReadonlySet<string> = new Set(
  'based located situated named seized captured besieged divided bombed shelled needed killed wounded hundred crowded closed'.split(
    ' ',
  ),
);
const BETWEEN_GOVERNMENTS: ReadonlySet<string> = new Set(
  'talks relations ties tensions tension negotiations dialogue diplomacy dispute disputes row standoff deal agreement agreements accord pact treaty war rift rapprochement contacts cooperation trust conflict differences summit'.split(
    ' ',
  ),
);
const MADE_BY_GOVERNMENT: ReadonlySet<string> = new Set(
  'backed led funded brokered sponsored friendly supported allied'.split(' '),
);
