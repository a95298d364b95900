import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { entrySchema } from '../dataset/entry-schema';

/** `npm run data:schema`: the JSON Schema of a glossary file, for editors, from the schema that the build checks. */
const schema = z.toJSONSchema(entrySchema, { io: 'input', unrepresentable: 'any' });
await writeFile('data/entry.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
