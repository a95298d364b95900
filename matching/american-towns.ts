import type { EntryId } from '../dataset/entry';
import type { FlowWords } from './flow-words';

/**
 * States of the United States as datelines write them, folded, in full and cut short, and their entries. Washington in
 * full is the capital: 'Britain, Washington's main ally'.
 */
const STATES: ReadonlyMap<string, EntryId> = new Map(
  `alabama ala,alaska,arizona ariz,arkansas ark,california calif,colorado colo,connecticut conn,delaware del,
florida fla:florida-united-states,georgia ga:georgia-state,hawaii,idaho,illinois ill,indiana ind,iowa,kansas kan,
kentucky ky,louisiana la,maine,maryland md,massachusetts mass,michigan mich,minnesota minn,mississippi miss,missouri mo,
montana mont:montana-united-states,nebraska neb,nevada nev,new+hampshire nh,new+jersey nj:new-jersey-state,
new+mexico nm,new+york ny:new-york-state,north+carolina nc,north+dakota nd,ohio,oklahoma okla,oregon ore,
pennsylvania pa,rhode+island ri,south+carolina sc,south+dakota sd,tennessee tenn,texas tex,utah,vermont vt,
virginia va:virginia-united-states,wash:washington-state,west+virginia wva,wisconsin wis,wyoming wyo`
    .split(/,\s*/)
    .flatMap((line) => {
      const [spellings = '', id] = line.split(':');
      const names = spellings.split(' ').map((name) => name.replace('+', ' '));
      const entry: EntryId = `place/${id ?? names[0]?.replace(' ', '-')}`;
      return names.map((name) => [name, entry] as const);
    }),
);

function stateAt(words: FlowWords, at: number): EntryId | undefined {
  return STATES.get(words.word(at)) ?? STATES.get(`${words.word(at)} ${words.word(at + 1)}`);
}

/**
 * The state that a comma and its name tell: 'Paris, Texas', 'New Brunswick, N.J.'. Undefined where a list names
 * states one after another: 'in Kentucky, Ohio and West Virginia'. The name is the words from `from` up to `to`.
 */
export function stateOfTown(words: FlowWords, from: number, to: number): EntryId | undefined {
  if (to >= words.count || !words.isCapital(to)) return undefined;
  if (!/^,\s+$/.test(words.text.slice(words.endOf(to - 1), words.startOf(to)))) return undefined;
  const state = stateAt(words, to);
  const own = to - from <= 2 ? STATES.get(wordsOf(words, from, to)) : undefined;
  // 'New York, New York' is the city.
  return own && own !== state ? undefined : state;
}

function wordsOf(words: FlowWords, from: number, to: number): string {
  return to - from === 1 ? words.word(from) : `${words.word(from)} ${words.word(from + 1)}`;
}
