import { type Answer, answerTo } from '@/lib/answers/answer';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { Facts } from '@/rules';

const TODAY = '2026-11-30';

const saidBeside = (need: NeedId, told: Facts = {}, person: PersonKind = 'adult', day = TODAY) =>
  answerTo(need, { provider: 'city', ...told }, person, day).beside.map(({ id }) => id);

it('says if State or federal law requires no check', () => {
  expect(saidBeside('cash')).toEqual(['state-looser', 'state-2025-no-asking', 'federal-open']);
});

it('keeps the federal warning if federal money is known to pay, and drops the remarks about other money', () => {
  expect(saidBeside('rent', { funding: 'federal' })).toEqual(['federal-required', 'hud-rent']);
  expect(saidBeside('rent', { funding: 'federal' }, 'child')).toEqual(['federal-stricter', 'hud-rent']);
  expect(saidBeside('rent', { funding: 'city-or-state' })).toEqual([
    'city-money',
    'state-2025-no-asking',
    'federal-state-law',
  ]);
});

it('if the City has no answer, says what the law says and does not call it looser', () => {
  const said = saidBeside('contagious-illness');
  expect(said).toContain('federal-communicable');
  expect(said.filter((id) => /looser|stricter|open$/.test(id))).toEqual([]);
});

it('has no remarks for a duty about workers', () => {
  expect(saidBeside('contract-work')).toEqual([]);
});

it('says that federal money may check if a transplant is unknown, or if an adult signs for a child', () => {
  expect(saidBeside('transplant')).toEqual(['state-looser', 'state-2025-no-asking', 'federal-open']);
  expect(saidBeside('rent', {}, 'adult-for-child')).toContain('federal-open');
});

it('never says that a charity need not check without saying what can still require it', () => {
  const charity = { provider: 'nonprofit-charity', funding: 'federal' } as const;
  for (const need of ['rent', 'food-today', 'pregnancy-care'] as const)
    for (const cityContract of ['yes', 'no'] as const)
      expect(saidBeside(need, { ...charity, cityContract })).toContain('federal-charity');
  expect(saidBeside('vaccines', charity)).toEqual([]);
});

it('tells of a charity’s freedom only where a charity is known to give the help', () => {
  const unknown = { provider: undefined, funding: 'federal' } as const;
  expect(saidBeside('rent', unknown)).toEqual(['federal-open', 'hud-rent']);
  expect(saidBeside('shelter-tonight', unknown)).toContain('federal-hud-2025');
});

it('names a reading that a court holds back if the answer depends on it', () => {
  expect(saidBeside('food-today')).toContain('federal-ag-2025');
});

describe('on a past day', () => {
  const rent = (day: string, told: Facts = {}) => saidBeside('rent', told, 'adult', day);

  it('has the law of that day', () => {
    expect(rent('2019-05-28')).toEqual(['state-required', 'federal-stricter', 'hud-rent']);
    expect(rent('2022-06-30')).toContain('state-required');
    expect(rent('2022-07-01')).toEqual(['state-looser', 'federal-open', 'hud-rent']);
    expect(rent('2025-06-30')).not.toContain('state-2025-no-asking');
    expect(rent('2025-07-01')).toContain('state-2025-no-asking');
  });

  it('names the law that required the check of the City’s own money on that day', () => {
    expect(rent('2019-05-28', { funding: 'city-or-state' })).toEqual(['state-required', 'federal-stricter']);
    expect(rent('2023-01-01', { funding: 'city-or-state' })).toEqual(['city-money', 'federal-state-law']);
  });

  it('describes a federal reading by its start until a court held it back, then by the hold', () => {
    const food = (day: string) =>
      answerTo('food-today', { provider: 'city', funding: 'federal' }, 'adult', day).beside.filter(
        ({ id }) => id === 'federal-ag-2025',
      );
    const told = { inKind: 'yes', dependsOnIncome: 'no' } as const;
    const counseling = (day: string) =>
      answerTo('crisis-support', { provider: 'city', funding: 'federal', ...told }, 'adult', day).beside;
    expect(food('2025-08-14')).toEqual([]);
    expect(food('2025-08-15')).toEqual([{ kind: 'start', id: 'federal-ag-2025' }]);
    expect(food('2025-09-09')).toEqual([{ kind: 'start', id: 'federal-ag-2025' }]);
    expect(food('2025-09-10')).toEqual([{ kind: 'norm', id: 'federal-ag-2025' }]);
    expect(counseling('2025-07-14')).toEqual([{ kind: 'start', id: 'federal-hhs-2025' }]);
  });
});

describe('another known fact never removes a warning', () => {
  it('asks who pays for a charity under a City contract', () => {
    const told = { provider: 'nonprofit-charity', cityContract: 'yes' } as const;
    const answer = answerTo('rent', told, 'adult', TODAY);
    expect(answer.open).toContain('funding');
    expect(answer.beside.map(({ id }) => id)).toEqual([
      'state-looser',
      'federal-charity',
      'federal-open',
      'hud-rent',
    ]);
    expect(saidBeside('rent', { ...told, funding: 'federal' })).toContain('federal-charity');
  });

  it('the federal warning disappears only if no federal money pays', () => {
    for (const need of ['rent', 'bills', 'doctor', 'groceries', 'cash', 'pregnancy-care'] as const)
      for (const person of PERSON_KINDS) {
        const federal = (told: Facts) => saidBeside(need, told, person).filter((id) => /^federal-/.test(id));
        expect([need, person, federal({}).length > 0]).toEqual([need, person, true]);
        expect([need, person, federal({ funding: 'federal' }).length > 0]).toEqual([need, person, true]);
      }
  });
});

describe('each remark is true for the given facts', () => {
  const DAYS = ['2016-05-16', '2025-08-20', TODAY];
  const GIVERS: readonly Facts[] = [
    { provider: 'city' },
    { provider: 'nonprofit-charity', cityContract: 'yes' },
    { provider: 'nonprofit-charity', cityContract: 'no' },
    { provider: 'other-organization', cityContract: 'yes' },
    { provider: 'other-public-agency' },
    {},
  ];
  const PAYERS: readonly Facts[] = [{}, { funding: 'federal' }, { funding: 'city-or-state' }];
  const everyAnswer = NEEDS.flatMap(({ id }) =>
    PERSON_KINDS.flatMap((person) =>
      DAYS.flatMap((day) =>
        GIVERS.flatMap((giver) => PAYERS.map((payer) => answerTo(id, { ...giver, ...payer }, person, day))),
      ),
    ),
  );
  const faults = (isFault: (answer: Answer, said: readonly string[]) => boolean) =>
    everyAnswer
      .filter((answer) =>
        isFault(
          answer,
          answer.beside.map(({ id }) => id),
        ),
      )
      .map(({ need, person, day, facts }) => [need, person, day, facts.provider, facts.funding].join(' '));

  it('money of the City or the State is mentioned only if nobody else is known to pay', () => {
    const onOwnMoney = ['state-looser', 'city-money', 'state-2022-repeal', 'state-2025-no-asking'];
    expect(
      faults(({ facts }, said) => facts.funding === 'federal' && said.some((id) => onOwnMoney.includes(id))),
    ).toEqual([]);
  });

  it('says that federal money pays only if that is known', () => {
    expect(
      faults(({ facts }, said) => facts.funding !== 'federal' && said.includes('federal-required')),
    ).toEqual([]);
  });

  it('says that nobody is looked at only if no remark says that somebody may be', () => {
    const mayLook =
      /^federal-(open|stricter|required|charity|ag-2025|hhs-2025|hud-2025)$|^state-(open|stricter|required)$|^hud-rent$/;
    expect(faults(({ ofWhom }, said) => ofWhom === 'nobody' && said.some((id) => mayLook.test(id)))).toEqual(
      [],
    );
  });
});

describe('laws of programs', () => {
  it('rent help from HUD looks at everybody, even if a charity gives it', () => {
    expect(saidBeside('longer-stay')).toContain('hud-rent');
    expect(saidBeside('rent', { provider: 'nonprofit-charity', cityContract: 'no' })).toContain('hud-rent');
    expect(saidBeside('rent', { funding: 'city-or-state' })).not.toContain('hud-rent');
    expect(saidBeside('bills')).not.toContain('hud-rent');
  });

  it('a food bank with federal food names the federal law, not only the list of 2001', () => {
    expect(saidBeside('food-today')).toContain('usda-food');
    expect(saidBeside('groceries')).toContain('usda-food');
    expect(saidBeside('food-money')).not.toContain('usda-food');
    expect(saidBeside('food-today', { funding: 'city-or-state' })).not.toContain('usda-food');
  });

  it('names the law on school meals only for a child', () => {
    expect(saidBeside('groceries', {}, 'child')).toContain('school-meals');
    expect(saidBeside('groceries')).not.toContain('school-meals');
    expect(saidBeside('rent', {}, 'child')).not.toContain('school-meals');
  });
});
