import type { RelationType } from '../dataset/entry';

/** What one entry does to another: in a sentence, and short on its line. Told from who acts. */
const verbs: Readonly<Record<RelationType, { readonly said: string; readonly short: string }>> = {
  backs: { said: 'backs', short: 'backs' },
  opposes: { said: 'opposes', short: 'opposes' },
  'part of': { said: 'is part of', short: 'part of' },
  'led by': { said: 'leads', short: 'leads' },
  'split from': { said: 'split from', short: 'split from' },
  'armed by': { said: 'arms', short: 'arms' },
  'allied with': { said: 'is allied with', short: 'allied' },
  'member of': { said: 'is a member of', short: 'member of' },
  'owned by': { said: 'owns', short: 'owns' },
  'made by': { said: 'makes', short: 'makes' },
};

/** Words of the panel beside the page, apart: what runs in pages has no need of them. */
export const castWords = {
  title: 'Cast of the story',
  /** In the popup. */
  open: 'Keep the cast beside the page',
  untitled: 'Story without a headline',
  undated: 'The page gives no date: told as of today.',
  view: 'View',
  views: { list: 'List', sides: 'Sides' },
  nothingKnown: 'Nothing in this story is in Dateline’s data.',

  times: (count: number) => `×${count}`,
  position: (index: number, count: number) => `${index} of ${count}`,
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  stepped: (name: string, index: number, count: number) => `${name}: mention ${index} of ${count}`,
  steps: 'Opens the card in the page. Left and right arrow keys step through the mentions.',
  begin: 'beginning',
  end: 'end of story',

  verbs,
  graph: 'Sides in this story',
  walk: 'Arrow keys go from one to the next, Enter opens the card in the page.',
  nodeKind: (kind: string) => `, ${kind.toLocaleLowerCase('en')}`,
  families: {
    friendly: 'backs, arms, allied',
    hostile: 'opposes',
    structural: 'leads, belongs, owns',
  },
  sentences: 'The same in words',
  and: ' and ',
  comma: ', ',
  perhaps: '(perhaps)',
  lastRecorded: '(as last recorded)',
  noTies: {
    title: 'No sides on record',
    text: 'Nothing is known of who backs, opposes, leads or belongs to whom among those in this story on this date.',
  },
  leftOut: (count: number) =>
    count === 1 ? 'One other entry has no tie to these.' : `${count} other entries have no tie to these.`,

  search: {
    label: 'Search this story and all of Dateline',
    hint: 'Find any name',
    inStory: 'In this story',
    elsewhere: 'Elsewhere in Dateline',
    reading: 'Reading the names…',
    failed: 'Dateline’s data cannot be read. Only this story was searched.',
    nothing: (query: string) => `Nothing goes by “${query}”.`,
    count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  },

  entry: {
    back: 'Back',
    backTo: (name: string) => `Back to ${name}`,
  },
};
