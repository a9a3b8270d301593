/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { LONGEST_SUPPLIED } from '@/lib/directory/directoryFile';
import { LONGEST_FILE, parseDirectory } from '@/lib/directory/hsds';
import { LANGUAGE_NOTES, PHONE_LABELS, TOPICS } from '@/lib/directory/place';
import { PROBLEM_CODES } from '@/lib/directory/problems';
import { TAXONOMY, TERMS } from '@/lib/directory/taxonomy';

describe('docs/directory.md', () => {
  const guide = readFileSync('docs/directory.md', 'utf8');

  test('the file it shows is one that we read', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(parseDirectory(example)).toEqual({
      ok: true,
      directory: {
        withdrawn: [],
        places: [
          {
            id: '0f0f7c52-6f6e-4f61-8a59-5a2f6f1f0002',
            name: 'Example Food Bank',
            service: 'Food pantry',
            offers: 'Groceries for anyone who comes.',
            phones: [{ number: '303-555-0100' }],
            url: 'https://example.org',
            hours: [{ days: ['TU', 'TH'], opens: '09:00', closes: '12:30' }],
            languages: [{ code: 'es' }],
            asOf: '2026-05-01',
            confirm: true,
            serves: ['emergency-food'],
          },
        ],
      },
    });
  });

  test.each([...PROBLEM_CODES, ...Object.keys(TERMS), ...TOPICS, ...LANGUAGE_NOTES, ...PHONE_LABELS])(
    'it names %s',
    (code) => {
      expect(guide).toContain(`\`${code}\``);
    },
  );

  test('it tells the limits and the taxonomy that the code has', () => {
    expect([LONGEST_FILE, LONGEST_SUPPLIED]).toEqual([1_000_000, 64_000]);
    expect(guide).toContain('at most 1 MB');
    expect(guide).toContain('64 kB');
    expect(guide).toContain(`"taxonomy": "${TAXONOMY}"`);
  });
});
