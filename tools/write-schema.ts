/** Writes dist/catalogue.schema.json. */
import { writeFileSync } from 'node:fs';
import { patchSchema } from './catalogue-schema.ts';

writeFileSync(new URL('../dist/catalogue.schema.json', import.meta.url), `${JSON.stringify(patchSchema(), null, 1)}\n`);
