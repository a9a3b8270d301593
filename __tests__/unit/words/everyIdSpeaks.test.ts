/** Every service, norm and clause that a page can name has words in every language. */
import { services } from '@city/pack';
import { CLAUSES } from '@/lib/city/clauses';
import { PROBLEM_CODES } from '@/lib/directory/problems';
import { FACTS, NORMS } from '@/rules';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';

const SERVICES: readonly string[] = FACTS.service;
const PARTS_OF_A_SERVICE = ['name', 'short'] as const;
/** Optional words of a service. */
const PARTS_AT_NEED = ['note'] as const;
const PARTS_OF_A_CLAUSE = ['title', 'plain', 'meaning'] as const;

/** Reasons without a norm: no norm of an authority on a day, or a day before the policy. */
const NO_NORM = ['city-before-policy', 'state-no-duty', 'federal-no-duty'];

describe.each(languagesWritten)('%s', (language) => {
  const words = new Map(messagesIn(treeOf(language)).map(({ key, text }) => [key, text]));
  const silent = (keys: readonly string[]) => keys.filter((key) => !words.get(key));
  const idsUnder = (namespace: string) => [
    ...new Set(
      [...words.keys()]
        .filter((key) => key.startsWith(`${namespace}.`))
        .map((key) => key.split('.')[namespace.split('.').length]),
    ),
  ];

  it('says what every service is', () => {
    expect(
      silent(SERVICES.flatMap((id) => PARTS_OF_A_SERVICE.map((part) => `services.${id}.${part}`))),
    ).toEqual([]);
    expect(
      services
        .flatMap((id) => PARTS_AT_NEED.map((part) => `services.${id}.${part}`))
        .filter((key) => !words.has(key)),
    ).toEqual([]);
    expect(idsUnder('services').sort()).toEqual([...SERVICES].sort());
  });

  it('gives a reason for every norm, and none for a norm there is not', () => {
    const ids = [...NORMS.map(({ id }) => id), ...NO_NORM];
    expect(silent(ids.map((id) => `reasons.${id}`))).toEqual([]);
    expect(idsUnder('reasons').sort()).toEqual(ids.sort());
  });

  it('restates every clause of the policy', () => {
    expect(
      silent(CLAUSES.flatMap((id) => PARTS_OF_A_CLAUSE.map((part) => `policy.clauses.${id}.${part}`))),
    ).toEqual([]);
  });

  it('has words for every problem of a directory file, and for none that there is not', () => {
    expect(idsUnder('directory.problem').sort()).toEqual([...PROBLEM_CODES, 'line', 'field'].sort());
    expect(silent(PROBLEM_CODES.map((code) => `directory.problem.${code}`))).toEqual([]);
  });

  it('dates what rests on a reading that is held back', () => {
    const undated = NORMS.filter(({ heldBack }) => heldBack)
      .map(({ id }) => words.get(`reasons.${id}`) ?? '')
      .filter((reason) => !reason.includes('{lastChecked}'));
    expect(undated).toEqual([]);
  });
});
