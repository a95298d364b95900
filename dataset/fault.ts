/** Something wrong in the dataset, said so that whoever edits it knows where to look and what to do. */
export interface Fault {
  /** Path below data/: `glossary/person/haider-al-abadi.yml`. */
  readonly file: string;
  /** Counted from 1; undefined when it is the whole file. */
  readonly line?: number;
  /** `offices.0.since` */
  readonly field?: string;
  readonly message: string;
}

/** `data/glossary/person/x.yml:12: offices.0.since: is no date: …` */
export function describeFault({ file, line, field, message }: Fault): string {
  const place = `data/${file}`;
  return [line === undefined ? place : `${place}:${line}`, field, message].filter(Boolean).join(': ');
}
