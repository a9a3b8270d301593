/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const files = ['lib/desk', 'app/islands/desk'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

/** A mutable module-level variable: `let`, or a collection created when the module loads. */
const STATE = /^(?:export )?(?:let|var) .*|^(?:export )?const [^=\n]*=\s*new (?:Weak)?(?:Map|Set|Ref)\b.*/gm;

it.each(files)('%s keeps no state outside its components, which "Next client" would not clear', (file) => {
  expect(readFileSync(path.join(root, file), 'utf8').match(STATE) ?? []).toEqual([]);
});

it('would find a module-level map', () => {
  expect('const kept = new WeakMap<Service, View>();'.match(STATE)).not.toBeNull();
  expect('const kept: Record<string, Map<Day, View>> =\n  new Map();'.match(STATE)).not.toBeNull();
  expect('export let last = 0;'.match(STATE)).not.toBeNull();
});
