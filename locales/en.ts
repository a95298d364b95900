import type { Kind, RelationType } from '../dataset/entry';
import type { PartialDate } from '../dataset/partial-date';
import { formatDate } from './format-date';
import type { TimePassed } from './time-since';

const DIGITS_FROM = 10; // as the wire writes: nine, 10
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const numeral = (count: number) => (count < DIGITS_FROM ? NUMBERS[count] : String(count));
const counted = (count: number, unit: string) => `${numeral(count)} ${unit}${count === 1 ? '' : 's'}`;
/** 'on 8 September 2014', 'in September 2014', 'in 2014'. */
const at = (date: PartialDate) => `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
const kinds: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  group: { one: 'Group', many: 'Groups' },
  state: { one: 'State', many: 'States' },
  place: { one: 'Place', many: 'Places' },
  body: { one: 'Institution', many: 'Institutions' },
  agency: { one: 'News outlet', many: 'Media' },
  weapon: { one: 'Weapon', many: 'Weapons' },
  event: { one: 'Event', many: 'Events' },
  term: { one: 'Term', many: 'Terms' },
};

/** What a relation reads like on the card of its subject (`from`) and of its object (`to`). */
const relations: Readonly<Record<RelationType, { readonly from: string; readonly to: string }>> = {
  backs: { from: 'backs', to: 'backed by' },
  opposes: { from: 'opposes', to: 'opposed by' },
  'part of': { from: 'part of', to: 'includes' },
  'led by': { from: 'led by', to: 'leads' },
  'split from': { from: 'split from', to: 'split into' },
  'armed by': { from: 'armed by', to: 'arms' },
  'allied with': { from: 'allied with', to: 'allied with' },
  'member of': { from: 'member of', to: 'members' },
  'owned by': { from: 'owned by', to: 'owns' },
  'made by': { from: 'made by', to: 'makes' },
};

/** All words of the interface, in English. Phrases with parts are functions. */
export const en = {
  name: 'Dateline',
  kinds,
  relations,
  asOf: 'as of',

  span: {
    since: (since: PartialDate) => `since ${formatDate(since)}`,
    sinceThatDay: (since: PartialDate) => `since ${formatDate(since)}, the day of this story`,
    sinceFor: (since: PartialDate, { count, unit, over }: TimePassed) =>
      `since ${formatDate(since)}, for ${over ? 'over ' : ''}${counted(count, unit)}`,
    perhapsNotYet: (since: PartialDate) => `since ${formatDate(since)}, perhaps not yet on this day`,
    perhapsNoLonger: (until: PartialDate) => `until ${formatDate(until)}, perhaps no longer on this day`,
    perhapsWithin: (during: PartialDate) => `in ${formatDate(during)}, perhaps not on this day`,
    perhaps: 'perhaps not on this day',
    lastRecorded: (recorded: PartialDate | undefined) =>
      recorded ? `as last recorded ${at(recorded)}` : 'as last recorded',
    sinceLastRecorded: (since: PartialDate, recorded: string) => `since ${formatDate(since)}, ${recorded}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    during: (date: PartialDate) => `in ${formatDate(date)}`,
    from: (since: PartialDate) => `from ${formatDate(since)}`,
    until: (until: PartialDate) => `until ${formatDate(until)}`,
    died: (on: PartialDate) => `died ${on.length === 10 ? formatDate(on) : at(on)}`,
    existedUntil: (until: PartialDate) => `existed until ${formatDate(until)}`,
    existed: (from: string, to: string) => `existed ${from} to ${to}`,
  },

  match: {
    calledHere: (text: string) => `Called ${text} here.`,
    shortFor: (text: string, name: string) => `${text} is short for ${name}.`,
    spelledHere: (text: string) => `Spelled ${text} here.`,
    spelledFor: (text: string, matched: string) => `Spelled ${text} here, for ${matched}.`,
    surnameAbove: (name: string) => `Surname of ${name}, named above.`,
    surnameFits: (name: string) => `Surname of ${name}, who fits this story and its date.`,
    refersTo: (text: string, name: string) => `${text} here refers to ${name}.`,
    government: (capital: string) => `${capital} here: the capital stands for its government.`,
    near: (text: string, matched: string) => `${text} is a near spelling of ${matched}: not certain.`,
    notCertain: 'Not certain.',
  },

  names: {
    also: 'Also',
    others: 'and others',
  },

  owner: {
    ownedBy: 'Owned by',
    state: (name: string) => `“${name} reported” cites a state outlet.`,
    other: (name: string, owner: string) => `“${name} reported” cites an outlet of ${owner}.`,
  },

  sides: {
    title: 'Sides',
    perhaps: 'perhaps',
    lastRecorded: 'last recorded',
    more: (count: number) => `${count} more`,
  },

  timeline: {
    label: (stretches: readonly string[], date: PartialDate) =>
      `Timeline to ${formatDate(date)}: ${stretches.join('; ')}`,
    stretch: (text: string, span: string) => [text, span].filter(Boolean).join(', '),
  },

  later: {
    title: 'And since',
    when: (date: PartialDate) => capitalised(at(date)),
    whenFrom: (since: PartialDate, until: PartialDate | undefined) =>
      `From ${formatDate(since)}${until ? ` to ${formatDate(until)}` : ''}`,
    whenUntil: (until: PartialDate) => `Until ${formatDate(until)}`,
    renamed: 'Renamed',
    happened: capitalised,
    died: 'Died',
    ceased: 'Ceased to exist',
  },

  sources: {
    title: 'Sources',
    wikipedia: 'Wikipedia',
    wikidata: 'Wikidata',
    newTab: 'opens in a new tab',
    numbered: (host: string, number: number) => `${host} (${number})`,
  },

  card: {
    mentions: (name: string) => `Mentions of ${name} in this story`,
    position: (index: number, count: number) => `${index} of ${count}`,
    mentionedOnce: 'Named once in this story',
    mentioned: 'Named in this story',
    notMentioned: 'Not named in this story',
    previous: 'Previous mention',
    next: 'Next mention',
    back: (name: string) => `Back to ${name}`,
    more: 'More actions',
    move: 'Move the card, also with the arrow keys',
    know: 'I know this',
    knowHint: (name: string) => `No marks for ${name} any more`,
    never: 'Not this one',
    neverHint: (text: string) => `“${text}” means something else`,
    copy: 'Copy',
    copyHint: 'As text, with its sources',
    settings: 'Settings',
    settingsHint: 'Kinds, density, delay, look',
    nowKnown: (name: string) => `${name} will not be marked any more.`,
    nowNever: (text: string, name: string) => `“${text}” will not be taken for ${name} any more.`,
    copied: 'Copied.',
    notCopied: 'This page does not let text be copied.',
    undo: 'Undo',
    pin: 'Pin',
    close: 'Close',
  },

  popup: {
    on: 'On',
    off: 'Off',
    onSite: (host: string) => `On ${host}`,
    inThisStory: (count: number) => `${count || 'No'} ${count === 1 ? 'entry' : 'entries'} in this story`,
    kinds: 'Kinds to mark',
    options: 'Options',
    density: 'Mentions',
    first: 'First',
    screen: 'One a screen',
    every: 'Every',
    cast: 'Cast of this story',
    castOf: (kind: Kind) => kinds[kind].many,
    find: 'Find in this story',
    nothingFound: (text: string) => `Nothing in this story goes by “${text}”.`,
    nothingKnown: 'Nothing in this story is in Dateline’s data.',
    kindsOff: 'All kinds found here are switched off.',
    mentions: (count: number) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
    times: (count: number) => `×${count}`,
    noStory: {
      title: 'No story on this page',
      text: 'Open a story, and the names in it are marked and explained as of its date.',
    },
    offSite: {
      title: 'Dateline works on Reuters',
      text: 'Open a story on reuters.com, and the names in it are marked and explained as of its date.',
    },
    switchedOff: { title: 'Dateline is off', text: 'Nothing is marked on any page.' },
    siteOff: (host: string) => ({ title: `Off on ${host}`, text: 'Nothing is marked on this site.' }),
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
