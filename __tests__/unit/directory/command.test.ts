/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const file = (name: string) => path.join('__tests__/unit/directory/files', name);
function run(...args: readonly string[]) {
  const { stdout, status } = spawnSync('npx', ['tsx', 'lib/node/directory/index.ts', ...args], {
    encoding: 'utf8',
  });
  return { stdout, status };
}

test('npm run directory -- --json prints the report on each file', () => {
  const { stdout, status } = run('--json', file('list.csv'), file('points.geojson'));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        name: 'list.csv',
        taken: 1,
        used: 1,
        aside: [{ record: '[1]', agency: '', why: expect.any(String) }],
        leftOut: [],
      },
      { name: 'points.geojson', taken: 1, used: 1, aside: [], leftOut: [] },
    ],
    places: [
      {
        name: 'Stone Bridge',
        serves: ['food-assistance'],
        phones: ['303-555-0191', '303-555-0192 (TTY)'],
        hours: 'Mon-Fri 11-1, closed first Monday',
        languages: ['en', 'es'],
      },
      { name: 'Oak Fridge', serves: ['food-assistance'], phones: ['303-555-0196'], hours: '', languages: [] },
    ],
  });
}, 60_000);

test('without --json it prints text; it fails only if nothing can be used', () => {
  const said = run(file('two-services.json'), 'nothing.json');
  expect(said.status).toBe(0);
  expect(said.stdout).toContain('two-services.json: 2 places, 1 under a kind of help, 1 not.');
  expect(said.stdout).toContain('Hill School (contents[2])');
  expect(said.stdout).toContain('nothing.json: 0 places');
  expect(run(file('datapackage.json')).status).toBe(1);
  expect(run().status).toBe(1);
}, 60_000);
