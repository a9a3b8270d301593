/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { LANGUAGE_NOTES, PHONE_LABELS, TOPICS } from '@/lib/cities/place';
import { EXAMPLE } from '@/lib/directory/example';
import { PROBLEM_CODES } from '@/lib/directory/problems';
import { LIMITS } from '@/lib/directory/read/limits';
import { TAXONOMY, TERMS } from '@/lib/directory/taxonomy';
import { LONGEST_SUPPLIED } from '@/lib/node/build/directoryFile';
import { PROGRAMS } from '@/rules/index';
import { readOne } from './suppliedFile';

describe('docs/directory.md', () => {
  const guide = readFileSync('docs/directory.md', 'utf8');

  test('its example is read, and nothing is left out', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(JSON.parse(example)).toEqual(EXAMPLE);
    const { places, report } = readOne(example);
    expect(report).toMatchObject({ taken: 1, used: 1, aside: [], leftOut: [] });
    expect(places).toMatchObject([
      { languages: [{ code: 'es' }], facts: { provider: 'nonprofit-charity', cityContract: 'no' } },
    ]);
  });

  test.each([
    ...PROBLEM_CODES,
    ...Object.keys(TERMS),
    ...TOPICS,
    ...LANGUAGE_NOTES,
    ...PHONE_LABELS,
    ...PROGRAMS.map(({ id }) => id),
  ])('it names %s', (code) => {
    expect(guide).toContain(`\`${code}\``);
  });

  test('it has the limits and the taxonomy of the code', () => {
    expect([LIMITS.bytes, LIMITS.records, LIMITS.files, LONGEST_SUPPLIED]).toEqual([
      60_000_000, 50_000, 50, 64_000,
    ]);
    for (const limit of ['60 MB', '50,000', '50 files', '64 kB']) expect(guide).toContain(limit);
    expect(guide).toContain(`"taxonomy": "${TAXONOMY}"`);
  });
});
