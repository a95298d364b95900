import type { NameUse } from '../dataset/entry';
import { COMMON_SURNAMES } from './cue-words';
import { joinFirst, joinSecond } from './hash';
import { casedHash, homeSlot, IS_LIST, IS_NAME, inheritsCapital, type NameIndexSections } from './name-index';
import {
  CAPITALS_ONLY,
  COMMON,
  EXACT_CASE,
  entryOf,
  LAST_SENSE,
  NOTHING,
  OBVIOUS,
  packSense,
  type Sense,
} from './sense';
import { CAPITAL, createTokeniser, type Tokens } from './tokens';

/** A name to be found, and what it stands for. */
export interface NameRecord {
  readonly text: string;
  /** Number of the entry. */
  readonly entry: number;
  readonly use: NameUse;
  readonly exactCase: boolean;
  /** A reader who met the entry's own name takes this one for it. */
  readonly obvious: boolean;
}

/** Words that stories write with or without a capital inside names. */
const CASELESS_WORDS =
  'al el ul ad ar as ash at az bin bint ibn ben de del der den di da do dos du la le van von of the and for in on to e o y';

/** Acronyms that read as words where everything is in capitals. */
const WORDLIKE = new Set(
  'is us who it am an as at be by do go he if in me my no of on or so to up we aid ice all can may new now the and for are arm act fast'.split(
    ' ',
  ),
);

const SLOTS_PER_NAME = 1.11; // fuller tables walk too far, emptier ones cost bytes
const BITS_PER_WORD = 16; // one word of English in sixteen goes on to the table for nothing
const BITS_PER_BEGINNING = 8; // one name in eight is looked for a word further than it need be

interface Run {
  readonly first: number;
  readonly second: number;
  readonly senses: Sense[];
}

/** Builds the sections of the name index. Names must be such as can be found: see name-faults.ts. */
export function packNames(names: readonly NameRecord[], foldTable: Uint16Array): NameIndexSections {
  const tokenise = createTokeniser(foldTable);
  const caseless = caselessHashes(tokenise);
  const caselessSet = new Set(caseless);
  const runs = new Map<string, Run>();
  const firstWords = new Set<number>();
  const beginnings = new Set<number>();

  for (const name of names) {
    const tokens = tokenise(name.text);
    const capitals = name.use === 'acronym' || (name.exactCase && name.text === name.text.toUpperCase());
    const flags =
      (capitals ? CAPITALS_ONLY : name.exactCase ? EXACT_CASE : 0) |
      (name.obvious ? OBVIOUS : 0) |
      (isCommon(name) ? COMMON : 0);
    const sense = packSense(name.entry, name.use, flags);
    firstWords.add(tokens.first[0] as number);
    for (const cases of caseVariants(tokens, name.exactCase)) {
      addRun(tokens, cases, sense);
      addRun(tokens, hyphenated(tokens, cases), sense);
    }
  }

  function addRun(tokens: Tokens, cases: Uint8Array, sense: Sense): void {
    let first = 0;
    let second = 0;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.second[i] as number;
      first = joinFirst(first, tokens.first[i] as number);
      second = joinSecond(second, casedHash(word, cases[i] as number, caselessSet.has(word >>> 0)));
      if (i < tokens.count - 1) beginnings.add(first);
    }
    const key = `${first} ${second}`;
    const run = runs.get(key);
    if (!run) runs.set(key, { first, second, senses: [sense] });
    else if (!run.senses.includes(sense)) run.senses.push(sense);
  }

  // What is a name of ours is not also nothing of ours.
  for (const { senses } of runs.values()) {
    const nothing = senses.findIndex((sense) => entryOf(sense) === NOTHING);
    if (nothing >= 0 && senses.some((sense) => entryOf(sense) !== NOTHING)) senses.splice(nothing, 1);
  }

  return {
    ...packRuns([...runs.values()]),
    bloom: packBitmap(firstWords, BITS_PER_WORD),
    beginnings: packBitmap(beginnings, BITS_PER_BEGINNING),
    caseless,
  };
}

function isCommon({ text, use }: NameRecord): boolean {
  return use === 'surname' ? isCommonSurname(text) : WORDLIKE.has(text.toLowerCase().replaceAll('.', ''));
}

/** Whether a surname alone says nobody, as so many have it. */
export function isCommonSurname(text: string): boolean {
  return COMMON_SURNAMES.has(text.toLowerCase());
}

/** The name as written, with its first word capitalised, and with all words capitalised. */
function caseVariants(tokens: Tokens, exactCase: boolean): Uint8Array[] {
  const written = tokens.flags.slice(0, tokens.count);
  if (exactCase) return [written];
  const sentence = written.slice();
  sentence[0] = (sentence[0] as number) | CAPITAL;
  return [written, sentence, written.map((flags) => flags | CAPITAL)];
}

/** As the walk reads it where the text has the name's hyphens: 'Jong-un' as 'Jong-Un'. */
function hyphenated(tokens: Tokens, cases: Uint8Array): Uint8Array {
  const inherited = cases.slice();
  for (let i = 1; i < tokens.count; i++) {
    const capital = ((inherited[i - 1] as number) & CAPITAL) !== 0;
    if (inheritsCapital(tokens.gap[i] as number, capital)) inherited[i] = (inherited[i] as number) | CAPITAL;
  }
  return inherited;
}

function caselessHashes(tokenise: (text: string) => Tokens): Uint32Array {
  const tokens = tokenise(CASELESS_WORDS);
  return Uint32Array.from(tokens.second.subarray(0, tokens.count), (hash) => hash >>> 0).sort();
}

function packBitmap(hashes: ReadonlySet<number>, bitsEach: number): Uint8Array {
  const bits = powerOfTwo(Math.max(64, hashes.size * bitsEach));
  const bitmap = new Uint8Array(bits / 8);
  for (const hash of hashes) {
    const bit = hash & (bits - 1);
    bitmap[bit >> 3] = (bitmap[bit >> 3] as number) | (1 << (bit & 7));
  }
  return bitmap;
}

function packRuns(
  runs: readonly Run[],
): Pick<NameIndexSections, 'checks' | 'valuesLow' | 'valuesHigh' | 'senses'> {
  const slots = Math.ceil(runs.length * SLOTS_PER_NAME) + 1;
  const checks = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  const lists: number[] = [];
  for (const run of runs) {
    let check = run.second >>> 0;
    let value = packValue(run, lists);
    let slot = homeSlot(run.first, slots);
    // A smaller check takes the slot of a larger one, which walks on.
    while (values[slot] !== 0) {
      if ((checks[slot] as number) > check) {
        [check, checks[slot]] = [checks[slot] as number, check];
        [value, values[slot]] = [values[slot] as number, value];
      }
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    checks[slot] = check;
    values[slot] = value;
  }
  return {
    checks,
    valuesLow: Uint16Array.from(values, (value) => value & 0xffff),
    valuesHigh: Uint16Array.from(values, (value) => value >>> 16),
    senses: Uint32Array.from(lists),
  };
}

function packValue({ senses }: Run, lists: number[]): number {
  if (senses.length === 1) return IS_NAME + (senses[0] as Sense);
  const at = lists.length;
  for (const sense of senses) lists.push(sense);
  lists[lists.length - 1] = (lists[lists.length - 1] as number) | LAST_SENSE;
  return IS_NAME + IS_LIST + at;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}
