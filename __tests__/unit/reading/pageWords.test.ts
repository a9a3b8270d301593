/** Every id that a page shows has its words, in every language. */

import { VERDICTS } from '@/lib/answers/verdict';
import { CLAUSES, POLICY_PARTS } from '@/lib/city/clauses';
import { NEEDS } from '@/lib/city/needs';
import { TIMELINE } from '@/lib/city/timeline';
import { type Messages, messagesOf } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { SERVICE_GROUPS } from '@/lib/reading/serviceGroups';
import { AUTHORITIES, DISCLOSURES, FACTS, PROGRAMS } from '@/rules';

/** The message at the path, or undefined. */
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
  ...FACTS.service.flatMap((id) => ['name', 'short'].map((key) => `services.${id}.${key}`)),
  ...CLAUSES.flatMap((id) => ['title', 'plain', 'meaning'].map((key) => `policy.clauses.${id}.${key}`)),
  ...POLICY_PARTS.map(({ id }) => `policy.groups.${id}`),
  ...TIMELINE.map(({ id }) => `policy.timeline.${id}.title`),
  // The event of a disclosure shows the sentence of the disclosure.
  ...TIMELINE.filter(({ source }) => !('disclosure' in source)).map(({ id }) => `policy.timeline.${id}.text`),
  ...AUTHORITIES.map((id) => `policy.authorities.${id}`),
  ...(['organTransplant', 'shortTerm', 'inKind', 'dependsOnIncome', 'lifeOrSafety'] as const).flatMap(
    (fact) => FACTS[fact].map((value) => `pages.conditions.${fact}.${value}`),
  ),
  ...NEEDS.flatMap(({ id }) => ['name', 'hint'].map((key) => `needs.${id}.${key}`)),
  ...VERDICTS.flatMap((id) => ['title', 'branch', 'word'].map((key) => `answers.${id}.${key}`)),
  ...DISCLOSURES.map(({ id }) => `disclosures.${id}`),
  ...PROGRAMS.flatMap(({ id }) => ['name', 'looksAt', 'ask'].map((key) => `programs.${id}.${key}`)),
  ...SERVICE_GROUPS.map(({ group }) => `needGroups.${group}`),
];

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  it('has words for everything that a reading page shows', () => {
    expect(PATHS.filter((path) => at(messages, path) === undefined)).toEqual([]);
  });
});

it('lists every service once, in the groups that people look under', () => {
  const listed = SERVICE_GROUPS.flatMap(({ services }) => services.map(({ service }) => service));
  expect(listed.toSorted()).toEqual([...FACTS.service].toSorted());
  for (const { services } of SERVICE_GROUPS) expect(services.length).toBeGreaterThan(0);
});
