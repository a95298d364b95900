import { knownAdded, neverAdded } from './changes';
import { DEFAULTS, type Settings, withDefaults } from './settings';

export const CHOICES_FILE = 'dateline-choices.json';

/** Something in a file that this version cannot read: a value, so many items of a list, or a field of another name. */
export interface Unread {
  readonly field: string;
  readonly count: number;
}

/** What a file says. `nothing`: it is no JSON, or has no choices of Dateline in it. */
export type ReadChoices =
  | { readonly type: 'choices'; readonly choices: Partial<Settings>; readonly unread: readonly Unread[] }
  | { readonly type: 'nothing' };

const APP = 'Dateline';

/** The reader's choices as the text of a file, for another browser. */
export function writeChoices(settings: Settings): string {
  return `${JSON.stringify({ app: APP, choices: settings }, null, 2)}\n`;
}

/** Reads such a file, perhaps of another version or edited by hand. What it leaves out is left as it is. */
export function readChoices(text: string): ReadChoices {
  const file = parse(text);
  if (!isRecord(file) || file.app !== APP || !isRecord(file.choices)) return { type: 'nothing' };
  const { choices: found } = file;
  const read = withDefaults(found);
  const choices: Partial<Record<string, unknown>> = {};
  const unread: Unread[] = [];
  for (const [field, value] of Object.entries(found)) {
    const count = unreadIn(field, value, read);
    if (count > 0) unread.push({ field, count });
    if (count === 0 || Array.isArray(value)) if (isField(field)) choices[field] = read[field];
  }
  return { type: 'choices', choices: withoutDoubles(choices), unread };
}

function unreadIn(field: string, value: unknown, read: Settings): number {
  if (!isField(field)) return 1;
  const now: unknown = read[field];
  if (!Array.isArray(now)) return now === value ? 0 : 1;
  return Array.isArray(value) ? value.length - now.length : 1;
}

/** Only a file edited by hand has an entry twice. */
function withoutDoubles(choices: Partial<Settings>): Partial<Settings> {
  const { known, never, hiddenKinds, pausedHosts } = choices;
  return {
    ...choices,
    ...(known && knownAdded(known)({ ...DEFAULTS, known: [] })),
    ...(never && neverAdded(never)({ ...DEFAULTS, never: [] })),
    ...(hiddenKinds && { hiddenKinds: [...new Set(hiddenKinds)] }),
    ...(pausedHosts && { pausedHosts: [...new Set(pausedHosts)] }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isField(field: string): field is keyof Settings {
  return Object.hasOwn(DEFAULTS, field);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
