import type { EntryId, Kind } from '../dataset/entry';
import { stateOfTown } from './american-towns';
import type { Anchors } from './anchors';
import type { Candidate } from './candidate';
import { PERSON_NAMES_OF_PLACES, TITLES } from './cue-words';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { FlowWords } from './flow-words';
import type { KnownWords } from './read-flow';
import { nameUseOf } from './sense';
import type { Settled } from './settle-sense';
import {
  hasNameAfter,
  hasNameBefore,
  isDirection,
  isGivenName,
  isIntroduced,
  isNamedAfter,
  isOfFaction,
  isOfInstitution,
  opensAsWord,
  startsFlow,
} from './surroundings';
import { ALL_CAPITALS, DIGITS, SINGLE } from './tokens';

interface DoubtContext {
  readonly words: FlowWords;
  readonly known: KnownWords;
  readonly table: EntryTable;
  readonly anchors: Anchors;
  /** States and places that share their name with somebody whom the story named before them: Jim Jordan. */
  readonly namesakes: Set<number>;
  /** Entries named in this flow so far. */
  readonly namedHere: ReadonlySet<number>;
}

/** Its name is also a country's. */
const GEORGIA: EntryId = 'place/georgia-state';
const MAX_ACRONYM_LETTERS = 5;
/** Kinds whose names are no acronyms. */
const SPELLED_OUT: ReadonlySet<Kind> = new Set(['person', 'place', 'state']);

/**
 * Makes the judge of one flow: whether the words around a name say that it is something else than what it was settled
 * as, a piece of a longer name above all.
 */
export function createDoubts({ words, known, table, anchors, namesakes, namedHere }: DoubtContext) {
  return isDoubtful;

  function isDoubtful(candidate: Candidate, settled: Settled): boolean {
    const { from, to } = candidate;
    const { entry } = settled;
    const state = stateOfTown(words, from, to);
    if (state !== undefined && table.kindOf(entry) === 'place') return !isWithin(entry, state);
    // 'Lebanon, Ohio', but 'Iraq, Georgia and Ukraine'.
    if (state !== undefined && state !== GEORGIA && table.kindOf(entry) === 'state') return true;
    if (isSurpassed(candidate, entry) || isOfInstitution(words, from)) return true;
    if (settled.how === 'surname' && (opensAsWord(words, from, to) || isIntroduced(words, from))) return true;
    // 'Western Mosul' is no West.
    if (to - from === 1 && isDirection(words, from)) return true;
    if (settled.how !== 'acronym' && isAcronymOfOthers(candidate, entry)) return !anchors.has(entry);
    // 'Congo River Alliance'
    if (to - from > 1 && table.kindOf(entry) === 'place' && !words.shouting && hasNameAfter(words, to, known))
      return true;
    if (table.kindOf(entry) === 'group' && isOfFaction(words, to)) return true;
    if (table.kindOf(entry) === 'person' && isNamedAfter(words, from, to)) return true;
    if (!mayBePiece(candidate, settled))
      return table.kindOf(entry) === 'person' && isGivenName(words, to, known);
    // Among capitals only what the story names elsewhere is believed.
    if (words.shouting) return !anchors.has(entry);
    if (namesakes.has(entry)) return true;
    const afterName =
      hasNameBefore(words, from, known) && !(table.kindOf(entry) === 'term' && known.ends(from - 1));
    if (afterName && isPersonsName(from) && !isNamed(entry)) namesakes.add(entry);
    if (table.kindOf(entry) === 'term' && !candidate.senses.some((sense) => nameUseOf(sense) === 'weak')) {
      // 'Ayatollah Mohammed Baqir al-Hakim': a title is a piece of no name.
      if (TITLES.has(words.word(from))) return false;
      return afterName || isSurnameNext(to) || (isPersonsName(from) && hasNameAfter(words, to, known));
    }
    return afterName || hasNameAfter(words, to, known);
  }

  /** 'Cincinnati, Ohio' is ours, 'Paris, Texas' and 'Portland, Maine' are not. */
  function isWithin(place: number, state: EntryId): boolean {
    const larger = table.partOf(place);
    const known = larger !== NO_ENTRY;
    return known
      ? larger === table.numberOf(state)
      : table.capitalOf(place) === NO_ENTRY &&
          table.countryOf(place) === table.numberOf('state/united-states');
  }

  /** One word for a weapon, and after it what is no model: 'Hellfire Pass', but 'Tornado GR4'. */
  function isSurpassed({ from, to }: Candidate, entry: number): boolean {
    if (table.kindOf(entry) !== 'weapon' || to - from > 1 || words.shouting) return false;
    const model = (words.flagsOf(to) & (ALL_CAPITALS | DIGITS | SINGLE)) !== 0;
    return !model && hasNameAfter(words, to, known);
  }

  /** A short name in capitals, and no dateline: 'a SWAT team' is not of Swat. */
  function isAcronymOfOthers({ from, to }: Candidate, entry: number): boolean {
    return (
      SPELLED_OUT.has(table.kindOf(entry)) &&
      to - from === 1 &&
      !words.shouting &&
      words.word(from).length <= MAX_ACRONYM_LETTERS &&
      (words.flagsOf(from) & (ALL_CAPITALS | SINGLE | DIGITS)) === ALL_CAPITALS &&
      !startsFlow(words, from)
    );
  }

  /** 'Ramadan Hassan': a surname makes a given name of the word before it. */
  function isSurnameNext(to: number): boolean {
    return words.joint(to) === 'blank' && words.isCapital(to) && known.begins(to) && !known.settles(to);
  }

  function isPersonsName(at: number): boolean {
    return PERSON_NAMES_OF_PLACES.has(words.word(at));
  }

  function isNamed(entry: number): boolean {
    return anchors.has(entry) || namedHere.has(entry);
  }

  /**
   * One word that names a person, group, state or place may be a piece of another's name, and so may any surname or weak name;
   * acronyms and peoples are not.
   */
  function mayBePiece({ from, to, senses }: Candidate, { entry }: Settled): boolean {
    const uses = senses.map(nameUseOf);
    if (uses.includes('surname')) return true;
    if (to - from > 1) return false;
    if (uses.includes('weak')) return true;
    const kind = table.kindOf(entry);
    // 'Lindiwe Zulu' is no people's; small letters are nobody's name.
    if (kind === 'term') return words.isCapital(from) && !uses.includes('acronym');
    if (kind !== 'person' && kind !== 'state' && kind !== 'place' && kind !== 'group') return false;
    return !uses.includes('acronym') && !uses.includes('demonym');
  }
}
