/** Every id that a reading page shows has its words, in every language; and the dates that words name are the rules' own. */
import { CLAUSES, POLICY_PARTS } from '@/lib/catalogue/clauses';
import { SERVICE_GROUPS } from '@/lib/catalogue/serviceGroups';
import { TIMELINE } from '@/lib/catalogue/timeline';
import { type Messages, messagesOf } from '@/lib/i18n/catalogs';
import { isBundled, languages, locales } from '@/lib/i18n/locales';
import { ASKED_FACTS } from '@/lib/screening/screening';
import { AUTHORITIES, FACTS, NORMS } from '@/rules';

/** The message of that path, or undefined. */
const at = (messages: Messages, path: string): string | undefined => {
  const found = path
    .split('.')
    .reduce<string | Messages | undefined>(
      (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
      messages,
    );
  return typeof found === 'string' && found !== '' ? found : undefined;
};

const PATHS = [
  ...FACTS.service.flatMap((id) =>
    ['name', 'short', 'adult', 'child', 'since'].map((key) => `services.${id}.${key}`),
  ),
  ...CLAUSES.flatMap((id) => ['title', 'plain', 'meaning'].map((key) => `policy.clauses.${id}.${key}`)),
  ...POLICY_PARTS.map(({ id }) => `policy.groups.${id}`),
  ...TIMELINE.flatMap(({ id }) => ['title', 'text'].map((key) => `policy.timeline.${id}.${key}`)),
  ...AUTHORITIES.map((id) => `policy.authorities.${id}`),
  ...ASKED_FACTS.flatMap((fact) => ['yes', 'no'].map((value) => `pages.conditions.${fact}.${value}`)),
  ...SERVICE_GROUPS.map(({ group }) => `needGroups.${group}`),
];

/** The days on which a norm begins or ends, written as people write them. */
const edgesIn = (formats: string) =>
  NORMS.flatMap(({ from, until }) => [from, until ?? []].flat()).map((day) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(formats, { dateStyle: 'long', timeZone: 'UTC' }),
  );

const MONTHS = new Set(
  NORMS.flatMap(({ from, until = from }) => [from, until]).map((day) => Number(day.slice(5, 7))),
);

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  it('has words for everything that a reading page shows', () => {
    expect(PATHS.filter((path) => at(messages, path) === undefined)).toEqual([]);
  });

  it.each(FACTS.service)('dates the rule of %s by days of the rules', (service) => {
    const since = at(messages, `services.${service}.since`) as string;
    if (isBundled(locale)) {
      const rest = edgesIn(languages[locale].formats).reduce((text, day) => text.replaceAll(day, ''), since);
      expect(rest).not.toBe(since);
      expect(rest).not.toMatch(/\d{1,2}, \d{4}|\d{1,2} de \p{L}+ de \d{4}/u);
    } else {
      // Days and years as in English; where months are counted and not named, they stand there as well.
      const days = numbersIn(at(messagesOf('en'), `services.${service}.since`) as string);
      const more = numbersIn(since);
      for (const day of days) expect(more.splice(more.indexOf(day), 1)).toEqual([day]);
      expect(more.filter((month) => !MONTHS.has(month))).toEqual([]);
    }
  });
});

it('lists every service once, in the groups that people look under', () => {
  const listed = SERVICE_GROUPS.flatMap(({ services }) => services.map(({ service }) => service));
  expect(listed.toSorted()).toEqual([...FACTS.service].toSorted());
  for (const { services } of SERVICE_GROUPS) expect(services.length).toBeGreaterThan(0);
});
