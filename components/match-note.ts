import { en } from '../locales/en';
import type { MatchMethod } from '../matching/mention';

/** The mention under the pointer, as far as the card speaks of it. */
export interface CardMention {
  readonly how: MatchMethod;
  /** The dataset's name that was matched, when the text does not simply have it. */
  readonly matched?: string;
  /** What the story says: 'Massum'. */
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Among the mentions of this entry in the story; `index` counts from 1. */
  readonly position: { readonly index: number; readonly count: number };
}

export interface MatchNote {
  readonly text: string;
  /** The reader should doubt it. */
  readonly unsure: boolean;
}

const DOUBT_BELOW = 0.8; // of 1: one in four might be another

/** How the story's words led to the entry shown as `name`; nothing where that is plain. */
export function matchNote(mention: CardMention, name: string): MatchNote | undefined {
  const text = explanation(mention, name);
  if (mention.how === 'fuzzy') return text ? { text, unsure: true } : undefined;
  if (mention.confidence >= DOUBT_BELOW) return text ? { text, unsure: false } : undefined;
  return { text: [text, en.match.notCertain].filter(Boolean).join(' '), unsure: true };
}

function explanation({ how, text, matched, position }: CardMention, name: string): string | undefined {
  switch (how) {
    case 'name':
      return sharesWords(text, name) ? undefined : en.match.calledHere(text);
    case 'acronym':
      return isInitials(text, name) || sharesWords(text, name) ? undefined : en.match.shortFor(text, name);
    case 'surname':
      return position.index > 1 ? en.match.surnameAbove(name) : en.match.surnameFits(name);
    case 'demonym':
      return sharesStem(text, name) ? undefined : en.match.refersTo(text, name);
    case 'metonym':
      return en.match.government(text);
    case 'transliteration':
      return matched && !sharesWords(matched, name)
        ? en.match.spelledFor(text, matched)
        : en.match.spelledHere(text);
    case 'fuzzy':
      return en.match.near(text, matched ?? name);
  }
}

/** 'Ayatollah Ali Khamenei' has 'Ali Khamenei' in it: no reader needs telling. */
function sharesWords(text: string, name: string): boolean {
  const [a, b] = [plain(text), plain(name)];
  return a.includes(b) || b.includes(a);
}

/** UNRWA leaves the end of its long name out. */
function isInitials(acronym: string, name: string): boolean {
  const initials = name.match(/\p{Lu}/gu)?.join('') ?? '';
  return initials.startsWith(acronym.replaceAll('.', ''));
}

function sharesStem(text: string, name: string): boolean {
  const STEM = 3; // letters: Iraqi, Iraq; Dutch and Netherlands share none
  return plain(text).slice(0, STEM) === plain(name).slice(0, STEM);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’ʿʾ-]/gu, '')
    .toLowerCase();
}
