import { type Answer, answerTo } from '@/lib/answers/answer';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { Facts } from '@/rules';

const TODAY = '2026-11-30';

const saidBeside = (need: NeedId, told: Facts = {}, person: PersonKind = 'adult', day = TODAY) =>
  answerTo(need, { provider: 'city', ...told }, person, day).beside.map(({ id }) => id);

it('says where the State and federal law depart from a check', () => {
  expect(saidBeside('cash')).toEqual(['state-looser', 'state-2025-no-asking', 'federal-open']);
});

it('keeps the federal warning where federal money is known to pay, and drops what only holds for other money', () => {
  expect(saidBeside('rent', { funding: 'federal' })).toEqual(['federal-required', 'hud-rent']);
  expect(saidBeside('rent', { funding: 'federal' }, 'child')).toEqual(['federal-stricter', 'hud-rent']);
  expect(saidBeside('rent', { funding: 'city-or-state' })).toEqual([
    'city-money',
    'state-2025-no-asking',
    'federal-state-law',
  ]);
});

it('does not call a law looser where the City has no answer to be looser than: it says what that law says', () => {
  const said = saidBeside('contagious-illness');
  expect(said).toContain('federal-communicable');
  expect(said.filter((id) => /looser|stricter|open$/.test(id))).toEqual([]);
});

it('adds nothing to a duty that is about workers', () => {
  expect(saidBeside('contract-work')).toEqual([]);
});

it('says of federal money where a transplant is open, and where an adult signs for a child', () => {
  expect(saidBeside('transplant')).toEqual(['state-looser', 'state-2025-no-asking', 'federal-open']);
  expect(saidBeside('rent', {}, 'adult-for-child')).toContain('federal-open');
});

it('never tells of a charity’s freedom without what may undo it', () => {
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

it('names what a court holds back where the help rests on it', () => {
  expect(saidBeside('food-today')).toContain('federal-ag-2025');
});

describe('on a past day', () => {
  const rent = (day: string, told: Facts = {}) => saidBeside('rent', told, 'adult', day);

  it('tells the law of that day', () => {
    expect(rent('2019-05-28')).toEqual(['state-required', 'federal-stricter', 'hud-rent']);
    expect(rent('2022-06-30')).toContain('state-required');
    expect(rent('2022-07-01')).toEqual(['state-looser', 'federal-open', 'hud-rent']);
    expect(rent('2025-06-30')).not.toContain('state-2025-no-asking');
    expect(rent('2025-07-01')).toContain('state-2025-no-asking');
  });

  it('says of the City’s own money what stood behind a check on that day', () => {
    expect(rent('2019-05-28', { funding: 'city-or-state' })).toEqual(['state-required', 'federal-stricter']);
    expect(rent('2023-01-01', { funding: 'city-or-state' })).toEqual(['city-money', 'federal-state-law']);
  });

  it('tells a reading by what it began until a court held it back, and by the hold from then on', () => {
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

describe('knowing more never tells less', () => {
  it('who pays stays worth asking of a charity under a City contract', () => {
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

  it('the federal warning goes only where no federal money pays', () => {
    for (const need of ['rent', 'bills', 'doctor', 'groceries', 'cash', 'pregnancy-care'] as const)
      for (const person of PERSON_KINDS) {
        const federal = (told: Facts) => saidBeside(need, told, person).filter((id) => /^federal-/.test(id));
        expect([need, person, federal({}).length > 0]).toEqual([need, person, true]);
        expect([need, person, federal({ funding: 'federal' }).length > 0]).toEqual([need, person, true]);
      }
  });
});

describe('each remark holds for the facts given', () => {
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

  it('money of the City or the State is spoken of only where no other is known to pay', () => {
    const onOwnMoney = ['state-looser', 'city-money', 'state-2022-repeal', 'state-2025-no-asking'];
    expect(
      faults(({ facts }, said) => facts.funding === 'federal' && said.some((id) => onOwnMoney.includes(id))),
    ).toEqual([]);
  });

  it('“federal money pays” is said only where it is known', () => {
    expect(
      faults(({ facts }, said) => facts.funding !== 'federal' && said.includes('federal-required')),
    ).toEqual([]);
  });

  it('“nobody” is looked at only where no remark says that somebody may be', () => {
    const mayLook =
      /^federal-(open|stricter|required|charity|ag-2025|hhs-2025|hud-2025)$|^state-(open|stricter|required)$|^hud-rent$/;
    expect(faults(({ ofWhom }, said) => ofWhom === 'nobody' && said.some((id) => mayLook.test(id)))).toEqual(
      [],
    );
  });
});

describe('laws of programs', () => {
  it('rent help from HUD looks at everybody, a charity’s too', () => {
    expect(saidBeside('longer-stay')).toContain('hud-rent');
    expect(saidBeside('rent', { provider: 'nonprofit-charity', cityContract: 'no' })).toContain('hud-rent');
    expect(saidBeside('rent', { funding: 'city-or-state' })).not.toContain('hud-rent');
    expect(saidBeside('bills')).not.toContain('hud-rent');
  });

  it('a food bank with food from the federal government does not rest on the list of 2001 alone', () => {
    expect(saidBeside('food-today')).toContain('usda-food');
    expect(saidBeside('groceries')).toContain('usda-food');
    expect(saidBeside('food-money')).not.toContain('usda-food');
    expect(saidBeside('food-today', { funding: 'city-or-state' })).not.toContain('usda-food');
  });

  it('school meals are named to a child alone', () => {
    expect(saidBeside('groceries', {}, 'child')).toContain('school-meals');
    expect(saidBeside('groceries')).not.toContain('school-meals');
    expect(saidBeside('rent', {}, 'child')).not.toContain('school-meals');
  });
});
