import { z } from 'zod';
import { NAME_USES } from './entry';
import { isPartialDate } from './partial-date';

/** A year is a number to YAML. */
const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPartialDate, { message: 'is no date: write 2014, 2014-09 or 2014-09-08' });

const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !text.includes('\n'), { message: 'must be one line' });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: 'is no id: small letters, digits and hyphens' });

const span = { since: date.optional(), until: date.optional(), seen: date.optional() };

const name = z.union(
  [
    line,
    z.strictObject({
      text: line,
      as: z.enum(NAME_USES).optional(),
      case: z.literal('exact').optional(),
      since: date.optional(),
      until: date.optional(),
      fuzzy: z.literal(false).optional(),
    }),
  ],
  {
    error: `must be a text, or { text, as, case, since, until, fuzzy } with as one of ${NAME_USES.join(', ')}`,
  },
);

const GLOSS_MAX = 60; // one line of a card 280 pixels wide, wrapped once
const PASSAGE_MIN = 120;
const PASSAGE_MAX = 320; // two sentences that are read in a few seconds

const passageText = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(PASSAGE_MIN, { message: `is shorter than ${PASSAGE_MIN} characters: write two sentences` })
      .max(PASSAGE_MAX, { message: `is longer than ${PASSAGE_MAX} characters: write two sentences` })
      .regex(/\.['"]?$/, { message: 'must end with a full stop' }),
  );

/** One file of data/glossary/, as people write it. See data/README.md. */
export const entrySchema = z.strictObject({
  name: line,
  gloss: line
    .max(GLOSS_MAX, { message: `is longer than ${GLOSS_MAX} characters` })
    .regex(/[^.]$/, { message: 'is a phrase: no full stop' }),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, { message: 'is no Wikidata id: write Q and a number' })
    .optional(),
  wikipedia: line.optional(),
  country: slug.optional(),
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  capital: slug.optional(),
  born: date.optional(),
  died: date.optional(),
  since: date.optional(),
  until: date.optional(),
  names: z.array(name).optional(),
  offices: z.array(z.strictObject({ title: line, ...span })).optional(),
  status: z.array(z.strictObject({ text: line, ...span })).optional(),
  moments: z.array(z.strictObject({ on: date, text: line })).optional(),
  about: z.union([
    passageText.transform((text): { since?: string | undefined; text: string }[] => [{ text }]),
    z.array(z.strictObject({ since: date.optional(), text: passageText })).min(1),
  ]),
  sources: z
    .array(z.string().regex(/^https:\/\/\S+$/, { message: 'is no address: it must begin with https://' }))
    .min(1, { message: 'must name at least one page' }),
});

/** What a valid file says. */
export type EntryFile = z.output<typeof entrySchema>;

/** What is known of an entry: a file says all of it, a line of a table has no sentences. */
export type EntryFields = Omit<EntryFile, 'about'> & { readonly about?: EntryFile['about'] | undefined };
