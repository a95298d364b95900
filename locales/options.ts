import type { Kind } from '../dataset/entry';
import type { PartialDate } from '../dataset/partial-date';
import type { Delay, Density, Level, Look } from '../settings/settings';
import { formatDate } from './format-date';

interface Choice {
  readonly label: string;
  readonly hint: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const kinds: Readonly<Record<Kind, string>> = {
  person: 'Anyone a story names',
  group: 'Parties, militias, movements',
  state: 'Countries and territories',
  place: 'Cities, regions, seas',
  body: 'Ministries, alliances, courts',
  agency: 'Outlets that a story cites',
  weapon: 'Arms, aircraft, ships',
  event: 'Wars, treaties, attacks',
  term: 'Titles, faiths, jargon',
};

const densities: Readonly<Record<Density, Choice>> = {
  first: { label: 'First mention', hint: 'Each name once, where the story introduces it.' },
  screen: { label: 'Once a screen', hint: 'Again when the last mark has scrolled out of sight.' },
  every: { label: 'Every mention', hint: 'Wherever the name stands.' },
};

const levels: Readonly<Record<Level, Choice>> = {
  newcomer: { label: 'Newcomer', hint: 'Everything Dateline knows is marked.' },
  follower: {
    label: 'Follower',
    hint: 'Leaves out what everyone who follows the news knows: large states and their capitals, the United Nations, NATO, the White House, the BBC.',
  },
  specialist: {
    label: 'Specialist',
    hint: 'Leaves out most states and capitals, common bodies, news outlets, religious and political terms too. People stay marked.',
  },
};

const delays: Readonly<Record<Delay, Choice>> = {
  quick: { label: 'Quick', hint: 'After a sixth of a second.' },
  normal: { label: 'Normal', hint: 'After a third of a second.' },
  slow: { label: 'Slow', hint: 'After nearly a second.' },
  click: { label: 'Click only', hint: 'Nothing opens by itself.' },
};

const looks: Readonly<Record<Look, Choice>> = {
  page: { label: 'As the page', hint: 'Dateline’s own pages follow your system.' },
  light: { label: 'Light', hint: 'Cards and pages.' },
  dark: { label: 'Dark', hint: 'Cards and pages.' },
};

/** Words of the options page, apart: what runs in pages has no need of them. */
export const optionsWords = {
  title: 'Options',
  contents: 'On this page',
  sections: {
    marks: { title: 'Marks', lead: 'What is underlined in a story, and how often.' },
    reader: { title: 'Reader', lead: 'How much you know already. What needs no explaining is not marked.' },
    cards: { title: 'Cards', lead: 'When a card opens, and how it looks.' },
    sites: { title: 'Sites', lead: 'Where Dateline is paused.' },
    lists: { title: 'Your lists', lead: 'What you told Dateline in its cards.' },
    keys: { title: 'Keys', lead: 'Every mark can be reached without a pointer.' },
    file: { title: 'Choices as a file', lead: 'To take them to another browser, or to keep them.' },
    about: { title: 'About', lead: undefined },
  },
  kindsLegend: 'Kinds to mark',
  kinds,
  densityLegend: 'How often',
  densities,
  levelLegend: 'You are a',
  levels,
  delayLegend: 'Under a resting pointer, a card opens',
  delays,
  lookLegend: 'Light or dark',
  looks,

  preview: {
    title: 'Preview',
    hint: { rest: 'Rest on a mark, or click it.', click: 'Click a mark.' },
    screen: 'One screen further down',
    nothing: 'Nothing is marked with these choices.',
    unavailable: 'The dataset cannot be read, so there is nothing to preview.',
    /** A flow each: our own sentences, on a day since which much has changed. */
    date: '2014-09-15',
    story: [
      'PARIS, Sept 15 - Iraq needs warplanes, its president, Fouad Massoum, told thirty states that met in Paris. French Rafale jets flew over Iraq that morning for the first time.',
      'The CIA puts Islamic State at up to 31,500 fighters. Prime Minister Haider al-Abadi, a week in office, wants no foreign soldiers in Iraq. Iran, which arms Shi’ite militias there, was not asked to come, its news agency IRNA reported.',
    ],
  },

  sites: {
    none: 'Nowhere. The popup pauses Dateline on the site you are on.',
    resume: 'Turn on',
    resumeOn: (host: string) => `Turn on for ${host}`,
  },

  lists: {
    find: 'Find in this list',
    nothingFound: (text: string) => `Nothing in this list goes by “${text}”.`,
    undo: 'Undo',
    undoFor: (name: string) => `Undo for ${name}`,
    forgetAll: 'Forget all',
    known: {
      title: 'Known',
      about: 'Marked nowhere.',
      none: 'Nothing yet. Choose “I know this” in a card, and what it explains is marked no more.',
      forget: 'Mark again',
      forgetOne: (name: string) => `Mark again: ${name}`,
      forgotten: (count: number) =>
        `${counted(count, 'name is', 'names are')} marked again. This can be undone until you leave the page.`,
    },
    never: {
      title: 'Not this one',
      about: 'Words that do not stand for what Dateline took them for.',
      none: 'Nothing yet. Choose “Not this one” in a card that explains the wrong thing.',
      isNot: 'is not',
      line: (text: string, name: string) => `“${text}” is not ${name}`,
      forget: 'Allow again',
      forgetOne: (line: string) => `Allow again: ${line}`,
      forgotten: (count: number) =>
        `${counted(count, 'line is', 'lines are')} taken back. This can be undone until you leave the page.`,
    },
  },

  keys: {
    none: 'no keys',
    change: 'Change the keys',
    changeHint: 'Opens your browser’s own page for the keys of extensions.',
    inCard: 'Close a card',
    escape: 'Esc',
  },

  file: {
    save: 'Save to a file',
    open: 'Read from a file',
    read: 'The choices in the file are yours now.',
    unread: (what: string) => `Not read, since this version does not know it: ${what}.`,
    items: (field: string, count: number) => `${field} (${counted(count, 'item', 'items')})`,
    nothing: 'This is no file of choices from Dateline. Nothing was changed.',
    undo: 'Undo',
    undone: 'Your choices are as they were.',
  },

  about: {
    version: (version: string) => `Dateline ${version}`,
    holds: (entries: number, names: number, edition: PartialDate) =>
      `${entries.toLocaleString('en')} entries under ${names.toLocaleString('en')} names, as known on ${formatDate(edition)}`,
    dataset: 'Dataset',
    sources: 'Sources',
    sourcesAmong: (titles: readonly string[], more: number) =>
      more > 0 ? `${titles.join(', ')} and ${more} more` : titles.join(', '),
    licences: 'Licences',
    licence: 'Software and sentences under the MIT licence; tables under the licences of their sources.',
    privacy: 'Privacy',
    link: 'All sources and licences',
    welcome: 'Show the welcome page',
  },
};
