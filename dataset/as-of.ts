import type { Card, CardRelation, CardRole, LaterFact } from './card';
import { beginsAfter, certaintyOn, hasEndedBy } from './certainty';
import type { Entry, EntryRef, Kind, Name, Passage, Role } from './entry';
import { officeRank } from './office-rank';
import { compareDates, type Day, firstDay } from './partial-date';

/** Draws an entry for a day: what it was then, what it had been, and what came later. Pure. */
export function asOf(entry: Entry, day: Day): Card {
  const name = shownName(entry, day);
  const about = passageOn(entry.about, day);
  const { country, at, knownTo, wikidata, wikipedia } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    date: day,
    name,
    gloss: entry.gloss,
    ...(country ? { country: shownName(country, day) } : {}),
    roles: rolesOn(entry.roles, day),
    past: pastRoles(entry.roles, day),
    ...(about === undefined ? {} : { about }),
    life: lifeBy(entry, day),
    ...renamingsBy(entry, name, day),
    names: otherNames(entry, name, day),
    relations: relationsOn(entry, day),
    later: laterFacts(entry, day),
    ...(at ? { at } : {}),
    ...(knownTo ? { knownTo } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    sources: entry.sources,
  };
}

/** The name shown on a day: the dataset's own, unless another is shown while it holds (Kiev, ITAR-TASS). */
export function shownName(entry: EntryRef | Entry, day: Day): string {
  const names: readonly Name[] = 'names' in entry ? entry.names : (entry.shown ?? []);
  return names.find((name) => name.as === 'shown' && certaintyOn(name, day))?.text ?? entry.name;
}

/** What it is on that day in one line: the first of its roles, else the gloss. */
export function lineOn(card: Card): string {
  return card.roles[0]?.text ?? card.gloss;
}

function rolesOn(roles: readonly Role[], day: Day): CardRole[] {
  return roles
    .flatMap((role) => {
      const certainty = certaintyOn(role, day);
      return certainty ? [placeRole(role, certainty)] : [];
    })
    .sort((a, b) => officeRank(a.text) - officeRank(b.text) || compareDates(b.since, a.since));
}

function pastRoles(roles: readonly Role[], day: Day): CardRole[] {
  return roles
    .filter((role) => hasEndedBy(role, day))
    .map((role) => placeRole(role, 'yes'))
    .sort((a, b) => compareDates(b.until, a.until));
}

function placeRole({ text, since, until, seen }: Role, certainty: CardRole['certainty']): CardRole {
  return {
    text,
    certainty,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(certainty === 'last-recorded' && seen ? { recorded: seen } : {}),
  };
}

function passageOn(about: readonly Passage[], day: Day): string | undefined {
  return about.findLast(({ since }) => since === undefined || firstDay(since) <= day)?.text;
}

function lifeBy({ life }: Entry, day: Day): Card['life'] {
  return {
    ...(life.since && !beginsAfter(life, day) ? { since: life.since } : {}),
    ...(life.until && hasEndedBy(life, day) ? { until: life.until } : {}),
  };
}

/** What it was called before, where that was another name; a person's marriage or title is no renaming. */
function renamingsBy(entry: Entry, shown: string, day: Day): Pick<Card, 'pastNames' | 'namedSince'> {
  if (entry.kind === 'person') return {};
  const past = entry.names
    .filter((name) => name.as === 'shown' && name.text !== shown && hasEndedBy(name, day))
    .flatMap(({ text, since, until }) => (until ? [{ text, until, ...(since ? { since } : {}) }] : []))
    .sort((a, b) => compareDates(a.until, b.until));
  const last = past.at(-1);
  if (!last) return {};
  const current = entry.names.find((name) => name.as === 'shown' && name.text === shown);
  return { pastNames: past, namedSince: current?.since ?? last.until };
}

function otherNames(entry: Entry, shown: string, day: Day): string[] {
  const own: Name[] = [{ text: entry.name, as: 'full' }, ...entry.names];
  const texts = own
    .filter(({ as }) => as === 'full' || as === 'acronym' || as === 'shown')
    .filter((name) => !beginsAfter(name, day))
    .map(({ text }) => text)
    // A run-in title ('Ayatollah Ali Khamenei') or plural is no other name.
    .filter((text) => !text.includes(shown) && !shown.includes(text));
  return [...new Set(texts)];
}

function relationsOn(entry: Entry, day: Day): CardRelation[] {
  return entry.relations.flatMap((relation) => {
    const certainty = certaintyOn(relation, day);
    if (!certainty) return [];
    const { type, side, other } = relation;
    const kind = other.id.slice(0, other.id.indexOf('/')) as Kind;
    return [{ type, side, entry: other.id, name: shownName(other, day), kind, certainty }];
  });
}

function laterFacts(entry: Entry, day: Day): LaterFact[] {
  const facts: LaterFact[] = [];
  for (const role of entry.roles) {
    const { text, since, until } = role;
    if (since && beginsAfter(role, day)) {
      facts.push({ on: since, type: 'began', text, ...(until ? { until } : {}) });
    } else if (until && certaintyOn(role, day)) {
      facts.push({ on: until, type: 'ended', text });
    }
  }
  for (const { on, text } of entry.moments) {
    if (firstDay(on) > day) facts.push({ on, type: 'happened', text });
  }
  for (const { text, as, since } of entry.names) {
    if (as === 'shown' && since && firstDay(since) > day) facts.push({ on: since, type: 'renamed', text });
  }
  if (entry.life.until && !hasEndedBy(entry.life, day)) {
    facts.push({ on: entry.life.until, type: entry.kind === 'person' ? 'died' : 'ceased', text: entry.name });
  }
  return facts.sort((a, b) => compareDates(a.on, b.on));
}
