import type { EntryId, Kind } from '../dataset/entry';

/**
 * How a mention was found.
 * - `name`: a full name or another spelling of it, letter for letter (case and accents aside)
 * - `acronym`: capitals that the dataset has as an acronym
 * - `surname`: a surname alone, its bearer settled by the story or by office
 * - `demonym`: an adjective or people of a state, place or group
 * - `metonym`: a capital standing for its government
 * - `transliteration`: another romanisation of a name
 * - `fuzzy`: near a name, within a bounded edit distance
 */
export type MatchMethod =
  | 'name'
  | 'acronym'
  | 'surname'
  | 'demonym'
  | 'metonym'
  | 'transliteration'
  | 'fuzzy';

/** An occurrence of an entry in a story. */
export interface Mention {
  readonly entry: EntryId;
  readonly kind: Kind;
  /** Index into the story's flows. */
  readonly flow: number;
  /** UTF-16 code units into the flow's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly how: MatchMethod;
  /** The dataset's name that was matched, when the text does not simply have it: 'Fouad Massoum'. */
  readonly matched?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** First of its entry in the story, or first under a name a reader would not take for it. */
  readonly first: boolean;
}
