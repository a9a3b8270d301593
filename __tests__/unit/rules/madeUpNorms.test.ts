/**
 * Properties of the rules that our norms never need, tested with made-up norms.
 *
 * @jest-environment node
 */
import { deciderOf, type Fact, type Facts, NORMS, type Norm, SOURCES } from '@/rules';

const general = NORMS.find(({ id }) => id === 'city-general') as Norm;
const TODAY = '2026-11-22';

/** The City's general rule with these exceptions, or exceptions to them. */
const cityWith = (...norms: readonly Pick<Norm, 'id' | 'when' | 'requires' | 'defeats'>[]) => {
  const decide = deciderOf([general, ...norms.map((norm): Norm => ({ ...general, ...norm }))], SOURCES);
  return (answers: Facts) => decide(answers, TODAY);
};
const exception = (id: string, when: Norm['when']) =>
  ({ id, when, requires: 'not_required', defeats: [general.id] }) as const;

describe('what is asked next', () => {
  it('is, of our norms, in this order where nothing is known but who gives the help', () => {
    const decision = deciderOf(NORMS, SOURCES)({ provider: 'city' }, '2017-05-16');
    expect(decision.kind === 'depends' && decision.stillMatters).toEqual([
      'service',
      'shortTerm',
      'inKind',
      'applicantAge',
      'appliesFor',
      'organTransplant',
      'dependsOnIncome',
      'lifeOrSafety',
    ]);
  });

  const nextOf = (decide: ReturnType<typeof cityWith>, answers: Facts) => {
    const decision = decide(answers);
    return decision.kind === 'depends' ? decision.stillMatters : [];
  };

  it('is what leaves the fewest questions at worst', () => {
    // The fact about life or safety decides which of the two others matters.
    const decide = cityWith(
      exception('city-a', { lifeOrSafety: ['yes'], dependsOnIncome: ['yes'] }),
      exception('city-b', { lifeOrSafety: ['no'], funding: ['federal'] }),
    );
    expect(nextOf(decide, { service: 'recreation' })).toEqual(['lifeOrSafety', 'dependsOnIncome', 'funding']);
  });

  it('is never a more sensitive one, however many questions it would save', () => {
    const decide = cityWith(
      exception('city-a', { organTransplant: ['yes'], shortTerm: ['yes'] }),
      exception('city-b', { organTransplant: ['no'], inKind: ['yes'] }),
    );
    expect(nextOf(decide, { service: 'recreation' })).toEqual(['shortTerm', 'inKind', 'organTransplant']);
  });

  it('is asked of a resident before it is asked of an office', () => {
    const decide = cityWith(
      exception('city-a', { provider: ['city'], shortTerm: ['yes'] }),
      exception('city-b', { provider: ['nonprofit-charity'], inKind: ['yes'] }),
    );
    expect(nextOf(decide, { service: 'recreation' })).toEqual(['shortTerm', 'inKind', 'provider']);
  });

  it('is not the kind of help where it makes no difference, though that is unknown as well', () => {
    const decide = cityWith(
      exception('city-a', { shortTerm: ['yes'], inKind: ['yes'] }),
      exception('city-b', { service: ['recreation'], shortTerm: ['yes'], inKind: ['yes'] }),
    );
    expect(nextOf(decide, {})).toEqual(['shortTerm', 'inKind']);
    expect(nextOf(decide, { shortTerm: 'yes' })).toEqual(['inKind']);
  });

  it('is the kind of help alone where nothing else makes a difference', () => {
    const decide = cityWith(exception('city-a', { service: ['recreation'] }));
    expect(nextOf(decide, {})).toEqual(['service']);
  });

  it('is the kind of help before everything else, whatever it leaves', () => {
    const decide = cityWith(
      exception('city-a', { service: ['recreation'], shortTerm: ['yes'] }),
      exception('city-b', { shortTerm: ['no'], inKind: ['yes'] }),
    );
    expect(nextOf(decide, {})[0]).toBe('service');
  });
});

it.each<[Fact, Norm['when']]>([
  ['applicantAge', { applicantAge: ['under-18'] }],
  ['appliesFor', { appliesFor: ['child-only'] }],
  ['provider', { provider: ['city'] }],
  ['funding', { funding: ['federal'] }],
])('of two reasons, the kind of help is told before %s', (_, personal) => {
  const decide = cityWith(
    exception('city-personal', personal),
    exception('city-kind', { service: ['recreation'] }),
  );
  const answers = Object.fromEntries(Object.entries(personal).map(([fact, [value]]) => [fact, value]));
  const { city } = decide({ service: 'recreation', ...answers }).rulings;
  expect(city.norms).toEqual(['city-kind', 'city-personal']);
});

it('if both may be the reason, an exception to an exception comes before the general rule', () => {
  const decide = cityWith(exception('city-cash', { inKind: ['no'] }), {
    id: 'city-cash-after-all',
    when: { inKind: ['no'], shortTerm: ['yes'] },
    requires: 'required',
    defeats: ['city-cash'],
  });
  const { city } = decide({ service: 'recreation', shortTerm: 'yes' }).rulings;
  expect(city).toMatchObject({ verification: 'required', basis: 'carve-out' });
});

it('a norm gives way only if it applies: norms that decide other cases are not named', () => {
  const decide = cityWith(exception('city-in-kind', { inKind: ['yes'] }), {
    id: 'city-by-income',
    when: { inKind: ['yes'], dependsOnIncome: ['yes'] },
    requires: 'required',
    defeats: ['city-in-kind'],
  });
  const { trace } = decide({ service: 'recreation', dependsOnIncome: 'yes' }).rulings.city;
  expect(trace.find(({ norm }) => norm === 'city-in-kind')).toEqual({
    norm: 'city-in-kind',
    status: 'defeated',
    by: ['city-by-income'],
  });
});

it('an unsettled norm without a reason means that the policy is silent', () => {
  const decide = cityWith({ ...exception('city-open', { service: ['recreation'] }), requires: 'unsettled' });
  expect(decide({ service: 'recreation' })).toMatchObject({
    kind: 'check_with_a_person',
    why: 'policy-silent',
  });
});
