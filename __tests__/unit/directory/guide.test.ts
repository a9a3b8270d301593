/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { LANGUAGE_NOTES, PHONE_LABELS, TOPICS } from '@/lib/cities/place';
import { EXAMPLE } from '@/lib/directory/example';
import { PROBLEM_CODES } from '@/lib/directory/problems';
import { LIMITS } from '@/lib/directory/read/limits';
import { TAXONOMY, TERMS } from '@/lib/directory/taxonomy';
import { LONGEST_SUPPLIED } from '@/lib/node/build/directoryFile';
import { PROGRAMS } from '@/rules/index';
import { placeIn } from './suppliedFile';

describe('docs/directory.md', () => {
  const guide = readFileSync('docs/directory.md', 'utf8');

  test('the file it shows is one that we read', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(JSON.parse(example)).toEqual(EXAMPLE);
    expect(placeIn(example)).toEqual({
      id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0002',
      name: 'Example Food Bank',
      service: 'Food pantry',
      offers: 'Groceries for anyone who comes.',
      phones: [{ number: '800-555-0100' }],
      url: 'https://www.example.com',
      hours: [{ days: ['TU', 'TH'], opens: '09:00', closes: '12:30' }],
      languages: [{ code: 'es' }],
      asOf: '2026-05-01',
      confirm: true,
      serves: ['emergency-food'],
      facts: { provider: 'nonprofit-charity', cityContract: 'no' },
    });
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

  test('it tells the limits and the taxonomy that the code has', () => {
    expect([LIMITS.bytes, LIMITS.records, LIMITS.files, LONGEST_SUPPLIED]).toEqual([
      60_000_000, 50_000, 50, 64_000,
    ]);
    for (const limit of ['60 MB', '50,000', '50 files', '64 kB']) expect(guide).toContain(limit);
    expect(guide).toContain(`"taxonomy": "${TAXONOMY}"`);
  });
});
