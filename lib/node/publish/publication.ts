/** Everything under `/data/`: each file as text, its JSON Schema, and an index with the hash of each. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Place } from '@/lib/directory';
import { type Day, PROGRAMS, RULES_VERSION } from '@/rules';
import { decisionTables } from './decisionTables';
import * as files from './documents';
import * as shapes from './shapes';

/** A published file and its schema. */
type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/**
 * Makes every published file.
 * @param date the day to write into the files
 * @param places the places to publish; by default those of the pages
 * @throws ZodError if a file does not match its schema
 */
export function publication(date: Day, places?: readonly Place[]) {
  const tables = decisionTables();
  const documents = [
    document('services', shapes.servicesShape, files.servicesFile(date, tables)),
    document('norms', shapes.normsShape, files.normsFile(date)),
    document('sources', shapes.sourcesShape, files.sourcesFile(date)),
    document('decisions', shapes.decisionsShape, files.decisionsFile(date, tables)),
    document('programs', shapes.programsShape, PROGRAMS),
    document('disclosures', shapes.disclosuresShape, files.disclosuresFile(date)),
    document('directory', shapes.directoryShape, files.directoryFile(places)),
  ];
  const index = document('index', shapes.indexShape, {
    $schema: './index.schema.json',
    version: RULES_VERSION,
    date,
    files: documents.map(({ name, schema, text }) => ({
      name,
      schema,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  });
  return [...documents, index].flatMap(({ name, schema, text, schemaText }) => [
    { name, text },
    { name: schema, text: schemaText },
  ]);
}

function document<Shape extends z.ZodType>(stem: string, shape: Shape, content: Frozen<z.input<Shape>>) {
  shape.parse(content);
  const schema = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' });
  return {
    name: `${stem}.json`,
    schema: `${stem}.schema.json`,
    text: `${JSON.stringify(content)}\n`,
    schemaText: `${JSON.stringify({ title: stem, ...schema }, null, 2)}\n`,
  };
}
