import type { NameUse } from '../dataset/entry';

/**
 * A sense: what a name may stand for, in one 32-bit word. Entry number in the low 20 bits (a million entries), then
 * how the name is used, then what the text must look like.
 */
export type Sense = number;

const ENTRY_BITS = 20;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;
/** Entry number of names that are nothing of ours, and cover what is inside: 'Bank of America'. */
export const NOTHING = ENTRY_MASK;
const USE_SHIFT = ENTRY_BITS;
const USE_MASK = 7;
/** Capitals of the text must be those of the name: no match in a line of capitals. */
export const EXACT_CASE = 1 << 23;
/** An acronym that reads as a word (IS, WHO), not believed among capitals; a surname of so many that it says nobody. */
export const COMMON = 1 << 24;
/** A reader who met the entry's own name takes this one for it. */
export const OBVIOUS = 1 << 25;
/** Last of a list of senses. */
export const LAST_SENSE = 1 << 26;
/** The text must be in capitals: acronyms, and names of capitals only that ask for their exact case. */
export const CAPITALS_ONLY = 1 << 27;

/** `shown` names are full names to the matcher. */
const USES: readonly Exclude<NameUse, 'shown'>[] = ['full', 'surname', 'acronym', 'demonym', 'weak'];

/** Packs a sense; `flags` are {@link EXACT_CASE}, {@link CAPITALS_ONLY}, {@link COMMON} and {@link OBVIOUS}. */
export function packSense(entry: number, use: NameUse, flags: number): Sense {
  if (entry > NOTHING) throw new RangeError(`entry number ${entry} does not fit in ${ENTRY_BITS} bits`);
  return entry | (USES.indexOf(use === 'shown' ? 'full' : use) << USE_SHIFT) | flags;
}

export function entryOf(sense: Sense): number {
  return sense & ENTRY_MASK;
}

/** The same sense of another entry. */
export function withEntry(sense: Sense, entry: number): Sense {
  return (sense & ~ENTRY_MASK) | entry;
}

export function nameUseOf(sense: Sense): Exclude<NameUse, 'shown'> {
  return USES[(sense >> USE_SHIFT) & USE_MASK] as Exclude<NameUse, 'shown'>;
}
