import type { Candidate } from './candidate';
import {
  ACTS,
  AFTER_NAME,
  DIRECTIONS,
  GIVEN_NAMES_OF_PLACES,
  OTHER_OPENERS,
  SENTENCE_OPENERS,
  TITLES,
} from './cue-words';
import type { FlowWords } from './flow-words';
import type { KnownWords } from './read-flow';
import { ALL_CAPITALS, DIGITS, DOTTED, POSSESSIVE, SINGLE } from './tokens';

/**
 * Whether the name ends a longer one that the dataset does not have: 'Michael Jordan', 'Guinea-Bissau'. Capitals
 * tell, unless a sentence begins there. `name` is the number of its first word.
 */
export function hasNameBefore(words: FlowWords, name: number, known: KnownWords): boolean {
  if (words.joint(name) !== 'apart' && KINSHIP.has(words.word(name - 1))) return true;
  const from = beforeArticles(words, name);
  const joint = words.joint(from);
  const before = from - 1;
  // 'Bahia al-Hariri' is no state of Brazil, 'Jordan Blair' no prime minister; but 'in Jordan Blair said'.
  const given =
    GIVEN_NAMES_OF_PLACES.has(words.word(before)) &&
    !LOCATING.has(words.word(before - 1)) &&
    !AFTER_NAME.has(words.word(name));
  const settled = from === name && known.settles(before) && !given;
  if (joint === 'apart' || !words.isCapital(before) || settled) return false;
  if ((words.flagsOf(before) & POSSESSIVE) !== 0) return false;
  const word = words.word(before);
  if (joint === 'hyphen') return !PREFIXES.has(word);
  // 'AS Monaco': letters that are no word.
  const letters =
    (words.flagsOf(before) & (ALL_CAPITALS | SINGLE | DOTTED)) === ALL_CAPITALS && !words.shouting;
  if (TITLES.has(word) || (AFTER_NAME.has(word) && !letters) || DIRECTIONS.has(word)) return false;
  if (!words.opensSentence(before)) return true;
  if (SENTENCE_OPENERS.has(word) || OTHER_OPENERS.has(word)) return false;
  return !/(?:ly|ing|ed)$/.test(word) || NAMES_IN_ED.has(word);
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
 * Whether the name begins a longer one that the dataset does not have: 'Paris Hilton'. `to` is the number of the word
 * after it.
 */
export function hasNameAfter(words: FlowWords, to: number, known: KnownWords): boolean {
  if (isGivenName(words, to, known)) return true;
  if (words.joint(to) === 'apart' || !words.isCapital(to) || known.settles(to)) return false;
  // A dateline in capitals runs into its sentence: 'WASHINGTON President Donald Trump'.
  const shouts = (at: number) => (words.flagsOf(at) & ALL_CAPITALS) !== 0;
  if (shouts(to - 1) && !shouts(to) && to - 1 >= 0 && words.joint(to) === 'blank' && startsFlow(words, to))
    return false;
  const word = words.word(to);
  return !AFTER_NAME.has(word) && !TITLES.has(word);
}

/** 'Kim Sang-tae': a surname that stands first, before a given name of two parts. */
export function isBeforeGivenName(words: FlowWords, to: number): boolean {
  return (
    words.joint(to) === 'blank' &&
    words.isCapital(to) &&
    words.joint(to + 1) === 'hyphen' &&
    to + 1 < words.count &&
    !words.isCapital(to + 1)
  );
}

/** 'Hadi al-Bahra', 'Salman bin Ahmed': a particle, and another name. */
export function isGivenName(words: FlowWords, to: number, known: KnownWords): boolean {
  const particle = words.word(to);
  if (words.joint(to) !== 'blank' || words.isCapital(to)) return false;
  if (!isArticle(words, to) && !KINSHIP.has(particle)) return false;
  if (words.joint(to + 1) === 'apart' || !words.isCapital(to + 1)) return false;
  return words.joint(to + 1) === 'hyphen' || !known.begins(to + 1);
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

/** 'A taxi driver named Sadr', 'the only Blair on the wall': somebody whom the story introduces by the name alone. */
export function isIntroduced(words: FlowWords, from: number): boolean {
  const before = words.word(from - 1);
  if (words.joint(from) !== 'blank') return false;
  if (before === 'only') return words.word(from - 2) === 'the';
  if (before !== 'named' && before !== 'called') return false;
  for (let at = from - 2; at >= Math.max(0, from - 2 - MAX_INTRODUCTION); at--) {
    const word = words.word(at);
    if (word === 'a' || word === 'an') return true;
    if (words.joint(at + 1) !== 'blank' || NO_INTRODUCTION.has(word)) return false;
  }
  return false;
}

/** Words from the article to 'named', at most. */
const MAX_INTRODUCTION = 4;
const NO_INTRODUCTION: ReadonlySet<string> = new Set(
  'the his her its their who that which he she they it has had have was were be been day week month year later after before'.split(
    ' ',
  ),
);

/** 'John F. Kennedy hospital': what bears somebody's whole name. */
export function isNamedAfter(words: FlowWords, from: number, to: number): boolean {
  return to - from > 1 && words.joint(to) === 'blank' && BEARERS_OF_NAMES.has(words.word(to));
}

/** 'Communist Party of India (Marxist)': another party than the one whose name stands before the brackets. */
export function isOfFaction(words: FlowWords, to: number): boolean {
  return FACTION.test(words.text.slice(words.endOf(to - 1), words.endOf(to - 1) + MAX_FACTION));
}

/** Characters of a faction in brackets, at most. */
const MAX_FACTION = 40;
const FACTION = /^ \((?:\p{L}+-)*\p{Lu}\p{L}+ist(?:-\p{L}+)*\)/u;

/** A surname that is a word like any other, where a sentence begins with it: 'Power cuts', but 'Power said'. */
export function opensAsWord(words: FlowWords, from: number, to: number): boolean {
  const next = words.word(to);
  const acts = ACTS.has(next) || /[a-z]{2}ed$/.test(next);
  return words.opensSentence(from) && ORDINARY_SURNAMES.has(words.word(from)) && !acts;
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

/** 'Javelin, TOW and Stinger missiles': a list of names, and what they are. `to` is the word after the first. */
export function isArmed(words: FlowWords, to: number): boolean {
  for (let at = to; at < Math.min(words.count, to + MAX_ARMS); at++) {
    const word = words.word(at);
    if (WEAPONS.has(word)) return words.joint(at) !== 'apart';
    if (!words.isCapital(at) && word !== 'and' && word !== 'or' && !(words.flagsOf(at) & DIGITS))
      return false;
  }
  return false;
}

/** Words of a list of weapons, at most. */
const MAX_ARMS = 8;
const WEAPONS: ReadonlySet<string> = new Set(
  'missile missiles rocket rockets jet jets fighter fighters bomber bombers plane planes aircraft warplane warplanes helicopter helicopters tank tanks launcher launchers howitzer howitzers drone drones gunship gunships battery batteries rifle rifles frigate frigates submarine submarines'.split(
    ' ',
  ),
);

/** Months that are also surnames or given names. */
const MONTHS: ReadonlySet<string> = new Set('march april may june august'.split(' '));
const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'since until till last next early late mid during this every each from'.split(' '),
);
const PARTS_OF_MONTHS: ReadonlySet<string> = new Set('end beginning start middle month half week'.split(' '));
const TRUST: ReadonlySet<string> = new Set('confidence trust faith belief disappointed'.split(' '));

/** Given names that look like participles. */
const NAMES_IN_ED: ReadonlySet<string> = new Set(
  'ahmed mohammed mohamed muhammed mehmed hamed saeed sayed waheed rasheed khaled majed walled fahed rashed ted ned jed fred alfred wilfred manfred reed'.split(
    ' ',
  ),
);

/** Between the parts of one name: 'Abdulaziz bin Salman' is no Salman of ours. */
const KINSHIP: ReadonlySet<string> = new Set(
  'bin ibn bint ben abu umm ould von van de del della di da dos'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set('al el ul'.split(' '));
/** Articles only with a hyphen after them: 'ash-Sham', but 'seized Mosul as Prime Minister'. */
const HYPHENED_ARTICLES: ReadonlySet<string> = new Set('ad ar as ash at az an'.split(' '));
/** Make no name of what they stand before, also with the capital of a sentence: 'Pro-Iran'. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro non ex pre post mid inter all'.split(' '));
/** Before a place that is where something is, comes from or goes to. */
export const LOCATING: ReadonlySet<string> = new Set(
  'in at near outside from to of around through across into inside'.split(' '),
);
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'bank university college institute museum movement association federation society academy church'.split(
    ' ',
  ),
);
const BEARERS_OF_NAMES: ReadonlySet<string> = new Set(
  'hospital airport university school street square library stadium bridge boulevard avenue expressway highway mosque museum prize'.split(
    ' ',
  ),
);
const ORDINARY_SURNAMES: ReadonlySet<string> = new Set(
  'power law bar snow price day card page hook stone young long short wood hill banks church fox post north hope gold forest frost spring summer winter star street temple tower trade lake park field fields woods case cash chase bond best good love sands storm steel ship shell'.split(
    ' ',
  ),
);
