import { JUST_GO } from '@/lib/answers/steps';
import { glanceOf } from '@/lib/questionnaire/glance';
import { personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';

const TODAY = '2026-11-30';
const people = 'adults-and-children';
const cardsOf = (...subjects: Parameters<typeof resultsOf>[0]['subjects']) =>
  resultsOf({ subjects, people, replies: {} }, TODAY);

it('puts danger first, then the needs in the order picked', () => {
  expect(JUST_GO).toContain('danger-help');
  expect(cardsOf('snap', 'rent', 'danger-help', 'food-today').map(({ subject }) => subject)).toEqual([
    'danger-help',
    'snap',
    'rent',
    'food-today',
  ]);
});

it('has one card for each need and program; the card of a need has everybody', () => {
  const [rent, snap] = cardsOf('rent', 'snap');
  expect(rent).toMatchObject({ kind: 'need', answers: [{ people: ['adult'] }, { people: ['child'] }] });
  expect(snap).toMatchObject({ kind: 'program', answer: { verdict: 'looks-at-status' } });
});

it('has a cell for each person in the row of a need, and one cell in the row of a program', () => {
  const rows = glanceOf(cardsOf('rent', 'food-today', 'snap'), personKinds(people));
  expect(rows).toEqual([
    { subject: 'rent', verdicts: ['may-be-asked', 'not-for-this-person'] },
    { subject: 'food-today', verdicts: ['city-does-not-check', 'city-does-not-check'] },
    { subject: 'snap', verdicts: ['looks-at-status'] },
  ]);
});
