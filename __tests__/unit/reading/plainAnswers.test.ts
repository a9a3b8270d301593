import { PERSON_KINDS } from '@/lib/answers/person';
import { NEEDS } from '@/lib/cities/longmont/needs';
import { repliesTo } from '@/lib/questionnaire/screening';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { plainAnswersStyles } from '@/lib/reading/plainAnswersStyles';

const told = plainAnswers('2026-11-30');

test('whatever is picked leads to one answer, and each answer is told once', () => {
  for (const { id: need } of NEEDS)
    for (const person of PERSON_KINDS)
      for (const reply of repliesTo(need).length > 0 ? repliesTo(need) : [undefined]) {
        const found = told.filter(({ ways }) =>
          ways.some((way) => way.need === need && way.person === person && way.reply === reply),
        );
        expect([need, person, reply, found.length]).toEqual([need, person, reply, 1]);
      }
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
});

test('a browser without :has() takes nothing of the stylesheet', () => {
  const css = plainAnswersStyles(told);
  expect(css.startsWith('@supports selector(:has(*)){')).toBe(true);
  expect(css.trimEnd().endsWith('}}')).toBe(true);
});
