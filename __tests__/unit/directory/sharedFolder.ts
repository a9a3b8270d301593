import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeWhere } from '../describeWhere';

/** The official schemas of HSDS, which may be in a folder beside the repository. */
const schemas = path.resolve(__dirname, '../../../../shared/hsds');

export const schemaPath = (name = ''): string => path.join(schemas, name);
export const readSchema = (name: string): string => readFileSync(schemaPath(name), 'utf8');

/** `describe` if the schemas are there; otherwise one skipped test that says what is missing. */
export function describeWith(title: string, tests: () => void): void {
  describeWhere(existsSync(schemas), 'needs the official HSDS schemas beside the repository', title, tests);
}
