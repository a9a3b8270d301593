import { adviceFor, nextStepsFor } from '@/lib/screening/nextSteps';

it('puts together what is advised alike, and names what it is about once', () => {
  expect(
    adviceFor([
      { need: 'rent', answer: 'may-be-asked' },
      { need: 'vaccines', answer: 'nobody-checks' },
      { need: 'cash', answer: 'may-be-asked' },
      { need: 'rent', answer: 'may-be-asked' },
    ]).map(({ answer, needs }) => [answer, needs]),
  ).toEqual([
    ['may-be-asked', ['rent', 'cash']],
    ['nobody-checks', ['vaccines']],
  ]);
});

it.each(['medical-emergency', 'police-fire', 'danger-help'] as const)(
  '%s: go, and nothing to ask or argue about first',
  (need) => {
    expect(nextStepsFor(need, 'nobody-checks')).toEqual(['a']);
    expect(nextStepsFor(need, 'city-does-not-check')).toEqual(['a']);
    for (const answer of ['depends', 'ask-a-person', 'may-be-asked'] as const)
      expect(nextStepsFor(need, answer)).toEqual([]);
  },
);
