import type { Candidate } from './candidate';
import type { FlowWords } from './flow-words';
import { lowerBound } from './lower-bound';
import type { NameIndex } from './name-index';
import type { Sense } from './sense';
import { sideBySide } from './side-by-side';
import { POSSESSIVE, type Tokens } from './tokens';

const KIN: ReadonlySet<string> = new Set(
  'brother sister wife husband son daughter father mother cousin uncle nephew widow grandson'.split(' '),
);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'whose']);
const BETWEEN: ReadonlySet<string> = new Set(
  'late younger youngest elder eldest older oldest twin half former second first only influential'.split(' '),
);
/** How many names before it may be those of whose kin it is. */
const MAX_ELDERS = 4;

/**
 * Given names alone, where a word of kinship says whose family name goes with them: 'Fidel Castro made way for his
 * brother Raul'. What is looked up is the given name before the family name of whoever is named before.
 */
export function scanKin(
  words: FlowWords,
  tokens: Tokens,
  index: NameIndex,
  candidates: readonly Candidate[],
  sensesOn: (senses: readonly Sense[]) => readonly Sense[],
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 2; at < words.count; at++) {
    if (!isGivenNameOfKin(words, at)) continue;
    const senses = sensesWith(at);
    if (senses) found.push({ start: words.startOf(at), end: words.endOf(at), from: at, to: at + 1, senses });
  }
  return found;

  function sensesWith(given: number): readonly Sense[] | undefined {
    const before = lowerBound(candidates.length, (i) => (candidates[i] as Candidate).from < given - 1);
    const elders = candidates.slice(Math.max(0, before - MAX_ELDERS), before).reverse();
    for (const { from, to } of elders) {
      // 'al-Assad' of 'Bashar al-Assad', and 'Assad' alone.
      for (const family of new Set([from + 1, to - 1])) {
        if (family >= to) continue;
        const senses = nameOf(given, family, to);
        if (senses) return senses;
      }
    }
    return undefined;
  }

  function nameOf(given: number, family: number, to: number): readonly Sense[] | undefined {
    let named: readonly Sense[] | undefined;
    index.walk(sideBySide(tokens, given, given + 1, family), 0, (end, senses) => {
      if (end === 1 + to - family) named = sensesOn(senses);
    });
    return named && named.length > 0 ? named : undefined;
  }
}

/** 'his brother Raul', 'her late father Ziaur'; no 'his wife Asma Akhras', who is named in full. */
function isGivenNameOfKin(words: FlowWords, at: number): boolean {
  if (!words.isCapital(at) || words.opensSentence(at) || !KIN.has(words.word(at - 1))) return false;
  if (words.joint(at) !== 'blank' && !/^, $/.test(words.text.slice(words.endOf(at - 1), words.startOf(at))))
    return false;
  if (words.joint(at + 1) !== 'apart' && at + 1 < words.count && isNameWord(words, at + 1)) return false;
  const owner = BETWEEN.has(words.word(at - 2)) ? at - 3 : at - 2;
  return OWNERS.has(words.word(owner)) || (words.flagsOf(owner) & POSSESSIVE) !== 0;
}

function isNameWord(words: FlowWords, at: number): boolean {
  return (
    words.isCapital(at) ||
    words.joint(at) === 'hyphen' ||
    /^(?:al|el|bin|ben|de|van|von)$/.test(words.word(at))
  );
}
