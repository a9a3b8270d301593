import { NEEDS } from '@/lib/city/needs';
import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { repliesTo } from '@/lib/questionnaire/screening';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { plainAnswersStyles } from '@/lib/reading/plainAnswersStyles';

const told = plainAnswers('2026-11-30');

test('every choice leads to one answer for each person, and each answer is on the page once', () => {
  for (const { id: need } of NEEDS)
    for (const people of PEOPLE)
      for (const reply of repliesTo(need).length > 0 ? repliesTo(need) : [undefined]) {
        const found = told.filter(({ ways }) =>
          ways.some((way) => way.need === need && way.people === people && way.reply === reply),
        );
        const spokenTo = found.flatMap(({ answer }) => answer.people);
        expect([need, people, reply, spokenTo]).toEqual([need, people, reply, personKinds(people)]);
      }
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
});

test('a browser without :has() takes nothing of the stylesheet', () => {
  const css = plainAnswersStyles(told);
  expect(css.startsWith('@supports selector(:has(*)){')).toBe(true);
  expect(css.trimEnd().endsWith('}}')).toBe(true);
});
