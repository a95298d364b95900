import type { Fault } from './fault';
import { parseTable } from './parse-table';

/** A source that the fact tables name by its code. */
export interface Source {
  readonly code: string;
  readonly title: string;
  readonly licence: string;
  /** What of the dataset is from it. */
  readonly use: string;
  /** Address; `{id}` stands for the source's own number of the thing. */
  readonly address: string;
  /** Address where no number is given. */
  readonly home: string;
}

const COLUMNS = ['code', 'title', 'licence', 'use', 'home', 'address'];

/** Reads facts/sources.tsv. */
export function parseSources(file: string, text: string): { sources: Source[]; faults: Fault[] } {
  const { rows, faults } = parseTable(file, text, COLUMNS, ['code', 'title', 'licence', 'use', 'home']);
  const sources = rows.map(({ cell }) => ({
    code: cell('code'),
    title: cell('title'),
    licence: cell('licence'),
    use: cell('use'),
    home: cell('home'),
    address: cell('address') || cell('home'),
  }));
  return { sources, faults };
}

/** The address of `geonames:292223`; undefined when no source has the code. */
export function sourceAddress(reference: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const [code = '', id] = reference.split(':');
  const source = sources.get(code);
  return id === undefined ? source?.home : source?.address.replace('{id}', id);
}
