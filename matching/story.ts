import type { Day } from '../dataset/partial-date';

/** What a flow is to the story. Furniture (credits, bylines, related coverage) is no flow at all. */
export type FlowRole = 'headline' | 'paragraph' | 'subhead' | 'item';

/** A run of text read as one: a paragraph, joined across its inline tags. */
export interface Flow {
  readonly role: FlowRole;
  readonly text: string;
}

/** A story as the matcher sees it. */
export interface Story {
  readonly date: Day;
  readonly flows: readonly Flow[];
}
