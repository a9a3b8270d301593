import { circle, wrongSteps } from './layers';
import { importsOf, sourceFiles } from './sourceFiles';

const files = sourceFiles();
const imports = importsOf(files);

describe('data flows one way: rules ← lib ← app', () => {
  it('reads the imports it judges', () => {
    expect(imports).toContainEqual({
      from: 'app/islands/check/entry.tsx',
      to: 'app/islands/hydrateIsland.ts',
    });
    expect(imports).toContainEqual({ from: 'lib/i18n/catalogs.ts', to: 'lib/i18n/parts.ts' });
    expect(imports.some(({ from, to }) => from.startsWith('lib/') && to === 'rules/index.ts')).toBe(true);
  });

  it('has no step the other way', () => {
    expect(wrongSteps(imports)).toEqual([]);
  });

  it('has no circle', () => {
    expect(circle(imports)).toEqual([]);
  });

  it.each([
    ['rules/decide.ts', 'lib/clock.ts'],
    ['rules/decide.ts', 'react'],
    ['lib/site/paths.ts', 'app/ui/LeaveLink.tsx'],
    ['lib/site/paths.ts', 'rules/model.ts'],
    ['app/ui/LeaveLink.tsx', 'rules/norms/city.ts'],
  ])('would notice %s importing %s', (from, to) => {
    expect(wrongSteps([{ from, to }])).toEqual([`${from} imports ${to}`]);
  });

  it('would notice a circle', () => {
    const steps = [
      ['app/a.ts', 'app/b.ts'],
      ['app/b.ts', 'app/c.ts'],
      ['app/c.ts', 'app/b.ts'],
    ] as const;
    expect(circle(steps.map(([from, to]) => ({ from, to })))).toEqual(['app/b.ts', 'app/c.ts', 'app/b.ts']);
  });
});

it('only lib/clock.ts asks what day it is', () => {
  const askers = files.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text));
  expect(askers.map(({ name }) => name)).toEqual(['lib/clock.ts']);
});

describe('files have one job', () => {
  it('none is longer than 250 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ name }) => name)).toEqual([]);
  });
});
