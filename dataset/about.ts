import type { Source } from './parse-sources';

/** What the extension tells of its dataset. */
export interface DatasetAbout {
  /** The day on which the dataset was last known to hold. */
  readonly edition: string;
  readonly entries: number;
  readonly names: number;
  readonly sources: readonly Pick<Source, 'title' | 'licence' | 'use' | 'home'>[];
}
