/**
 * Immigration status is not a fact and must never become one. The compiler refuses it; these tests prove that it does.
 *
 * @jest-environment node
 */
import { compilerOn } from './fixtures/compiler';

const MODEL = 'rules/model.ts';
const FACTS = '  cityContract:';

it('the facts compile as they are', () => {
  expect(compilerOn(MODEL, FACTS, FACTS)).toBe('');
});

it.each([
  ['immigrationStatus', 'immigrationStatus: ["any"],'],
  ['countryOfBirth', 'countryOfBirth: ["any"],'],
  ['hasPapers', 'hasPapers: ["yes", "no"],'],
  ['familyName', 'familyName: ["any"],'],
])('a fact called %s does not compile', (fact, line) => {
  expect(compilerOn(MODEL, `${FACTS} ['yes', 'no'],`, `${line}\n${FACTS} ['yes', 'no'],`)).toContain(
    `mustNotBeThere: "${fact}"`,
  );
});

it('a value that tells a status does not compile', () => {
  const said = compilerOn(MODEL, "'under-18', '18-or-older'", "'under-18', '18-or-older', 'undocumented'");
  expect(said).toContain('mustNotBeThere: "undocumented"');
});

it('a fact of free text does not compile', () => {
  expect(compilerOn(MODEL, `${FACTS} ['yes', 'no'],`, `${FACTS} [] as string[],`)).not.toBe('');
});
