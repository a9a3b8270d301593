import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';

const TODAY = '2026-11-30';

it('asks for one of four choices, and for no number', () => {
  expect(PEOPLE).toEqual(['adults', 'adults-and-children', 'only-children', 'minor']);
});

it('names the adult who signs only where children alone get the help', () => {
  expect(PEOPLE.filter((people) => personKinds(people).includes('adult-for-child'))).toEqual([
    'only-children',
  ]);
});

it('gives a minor alone the answer of a child, and no other answer', () => {
  const verdicts = (people: 'minor' | 'adults-and-children') =>
    resultsOf({ subjects: ['rent'], people, replies: {} }, TODAY).flatMap((card) =>
      card.kind === 'need' ? card.answers : [],
    );
  const minor = verdicts('minor');
  expect(minor.map(({ people }) => people)).toEqual([['minor']]);
  const child = verdicts('adults-and-children').find(({ people }) => people.includes('child'));
  expect([minor[0]?.verdict, minor[0]?.reason]).toEqual([child?.verdict, child?.reason]);
});
