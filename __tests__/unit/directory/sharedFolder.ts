import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Material that may stand beside the repository: what the directory was written from, and the standard's own schemas. */
const shared = path.resolve(__dirname, '../../../../shared');

export const sharedPath = (name: string): string => path.join(shared, name);
export const readShared = (name: string): string => readFileSync(sharedPath(name), 'utf8');

/** `describe` where the material is there; elsewhere one skipped test stands for them and says what it needs. */
export function describeWith(name: string, title: string, tests: () => void): void {
  if (existsSync(sharedPath(name))) describe(title, tests);
  else describe(title, () => it.skip(`needs ../shared/${name} beside the repository`, () => {}));
}
