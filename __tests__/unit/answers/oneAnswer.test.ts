/**
 * One answer for one need, person and day on every surface: check, services, the page without scripts, rules, desk, sheet and data.
 *
 * @jest-environment node
 */
import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { programAnswer } from '@/lib/answers/program';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { PROGRAMS } from '@/lib/city/programs';
import { cellView, columnView, needColumn } from '@/lib/desk/columns';
import { chosen } from '@/lib/desk/desk';
import { directory } from '@/lib/directory';
import { servicesFile } from '@/lib/node/publish/documents';
import { PEOPLE } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { ruleTable } from '@/lib/reading/ruleTable';
import { needAnswers } from '@/lib/reading/serviceAnswers';
import { sheetOf } from '@/lib/sheet';
import type { Day } from '@/rules';

/** The answer of a surface for each need and person, one line each. */
type Said = ReadonlyMap<string, string>;

const key = (need: NeedId, person: PersonKind) => `${need} ${person}`;
const saidBy = (
  answers: readonly {
    readonly need: NeedId;
    readonly people: readonly PersonKind[];
    readonly verdict: string;
    readonly reason: string;
  }[],
): Said =>
  new Map(
    answers.flatMap(({ need, people, verdict, reason }) =>
      people.map((person) => [key(need, person), `${verdict} ${reason}`] as const),
    ),
  );

const needs = NEEDS.map(({ id }) => id);

const surfaces: Readonly<Record<string, (day: Day) => Said>> = {
  check: (day) =>
    saidBy(
      PEOPLE.flatMap((people) =>
        resultsOf({ subjects: needs, people, replies: {} }, day).flatMap((card) =>
          card.kind === 'need' ? card.answers : [],
        ),
      ),
    ),
  services: (day) => saidBy(needs.flatMap((need) => needAnswers(need, day).answers)),
  'the page without scripts': (day) =>
    saidBy(
      plainAnswers(day).flatMap(({ answer, ways }) => (ways.some(({ reply }) => reply) ? [] : [answer])),
    ),
  desk: (day) =>
    new Map(
      needs.flatMap((need) =>
        PERSON_KINDS.map((person) => {
          const { verdict, reason } = needColumn(need, PREMISE, day).cells[person];
          return [key(need, person), `${verdict} ${reason}`] as const;
        }),
      ),
    ),
  sheet: (day) =>
    saidBy(
      sheetOf({
        subjects: needs.map((subject) => ({ subject, facts: PREMISE })),
        people: PERSON_KINDS,
        asOf: day,
        printed: day,
        directory,
      }).lines.flatMap((line) => (line.kind === 'need' ? line.answers : [])),
    ),
};

/** Days: before the City's policy; with the state's duty; after its repeal; while the list of 2001 was withdrawn; today. */
const DAYS: readonly Day[] = ['2016-05-16', '2019-05-28', '2023-01-01', '2025-08-20', '2026-11-30'];

describe.each(DAYS)('on %s', (day) => {
  const right = new Map(
    needs.flatMap((need) =>
      [...PERSON_KINDS, 'minor' as const].map((person) => {
        const { verdict, reason } = answerTo(need, PREMISE, person, day);
        return [key(need, person), `${verdict} ${reason}`] as const;
      }),
    ),
  );

  test.each(Object.entries(surfaces))('%s says what the answer says', (_, said) => {
    const found = said(day);
    expect(found.size).toBeGreaterThan(NEEDS.length);
    for (const [about, what] of found) expect([about, what]).toEqual([about, right.get(about)]);
  });

  test('the table of the rules has the same verdicts', () => {
    for (const { need, city } of ruleTable(day))
      for (const person of ['adult', 'child'] as const)
        expect([need, person, city[person]]).toEqual([
          need,
          person,
          right.get(key(need, person))?.split(' ')[0],
        ]);
  });
});

test('the open data has the same verdicts', () => {
  for (const service of servicesFile('2026-11-30').services)
    for (const { id, answers } of service.needs)
      for (const { person, verdict, reason } of answers) {
        const right = answerTo(id, PREMISE, person, '2026-11-30');
        expect([id, person, verdict, reason]).toEqual([id, person, right.verdict, right.reason]);
      }
});

test('a program has the same verdict in the check, at the desk and on the sheet', () => {
  const day = '2026-11-30';
  const programs = PROGRAMS.map(({ id }) => id);
  const right = programs.map((id) => [id, programAnswer(id).verdict]);
  const cards = resultsOf({ subjects: programs, people: 'adults', replies: {} }, day);
  expect(
    programs.map((id) => {
      const card = cards.find(({ subject }) => subject === id);
      return [id, card?.kind === 'program' && card.answer.verdict];
    }),
  ).toEqual(right);
  expect(programs.map((id) => [id, cellView(columnView(chosen(id), day), 'adult').verdict])).toEqual(right);
  const { lines } = sheetOf({
    subjects: programs.map((subject) => ({ subject, facts: {} })),
    people: PERSON_KINDS,
    asOf: day,
    printed: day,
    directory,
  });
  expect(lines.map((line) => [line.subject, line.kind === 'program' && line.answer.verdict])).toEqual(right);
});
