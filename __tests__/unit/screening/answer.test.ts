/**
 * "Nobody checks" is the sentence that must never be wrong.
 *
 * @jest-environment node
 */
import { answerOf } from '@/lib/screening/answer';
import { type Answers, AUTHORITIES, decide, FACTS, type FactValue } from '@/rules';
import { EVERY_WORLD } from '../rules/fixtures/worlds';

const TODAY = '2026-11-26';
const answered = (answers: Answers) => answerOf(decide(answers, TODAY), TODAY);

it('nobody checks: no authority requires it or leaves it open, neither there nor if the City gave the help', () => {
  let said = 0;
  for (const world of EVERY_WORLD) {
    if (answered(world) !== 'nobody-checks') continue;
    said++;
    for (const provider of [world.provider, 'city'] as const) {
      const { rulings } = decide({ ...world, provider }, TODAY);
      for (const authority of AUTHORITIES) {
        const { verification } = rulings[authority];
        if (verification !== 'not_required') throw new Error(JSON.stringify({ ...world, provider }));
      }
    }
  }
  expect(said).toBeGreaterThan(1000);
});

const rent: Answers = {
  service: 'housing-assistance',
  applicantAge: '18-or-older',
  appliesFor: 'self-or-household',
  inKind: 'no',
};

it.each<[FactValue<'provider'>, FactValue<'funding'>]>(
  FACTS.provider
    .filter((provider) => provider !== 'city')
    .flatMap((provider) =>
      FACTS.funding.map((funding) => [provider, funding] as const).map(([a, b]) => [a, b]),
    ),
)(
  'rent help from %s without a City contract, paid by %s: the City does not check, and that is all we know',
  (provider, funding) => {
    expect(answered({ ...rent, provider, cityContract: 'no', funding })).toBe('city-does-not-check');
  },
);
