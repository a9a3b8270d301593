import { factsOf, OFFICE_FACTS, PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { PROGRAMS, type ProgramId } from '@/lib/city/programs';
import { cellView, columnView, factRows, factView, needColumn } from '@/lib/desk/columns';
import { chosen, type DeskFacts, isDeskFact } from '@/lib/desk/desk';
import { charityView } from '@/lib/desk/details';
import { resultsOf } from '@/lib/questionnaire/results';
import { decide, programById } from '@/rules';

const TODAY = '2026-11-22';
const column = (need: NeedId, facts: DeskFacts = {}, asOf = TODAY) =>
  needColumn(need, { ...PREMISE, ...facts }, asOf);
const program = (id: ProgramId) => columnView(chosen(id), TODAY);

describe('the answers of a service', () => {
  it('equal those of the questionnaire if only its assumption is known', () => {
    for (const { id } of NEEDS) {
      const { cells } = column(id);
      const results = resultsOf(
        { subjects: [id], people: 'adults-and-children', replies: {} },
        TODAY,
      ).flatMap((card) => (card.kind === 'need' ? card.answers : []));
      for (const kind of ['adult', 'child'] as const)
        expect([id, kind, cells[kind].verdict]).toEqual([
          id,
          kind,
          results.find(({ people }) => people.includes(kind))?.verdict,
        ]);
    }
  });

  it('are those of the day: state law required the check in 2019', () => {
    const beside = (asOf: string) => column('rent', {}, asOf).cells.adult.beside.map(({ id }) => id);
    expect(beside('2019-03-01')).not.toContain('state-looser');
    expect(beside(TODAY)).toContain('state-looser');
  });

  it('depend on who gives it: a charity without a City contract is outside the City’s rule (8 U.S.C. 1642(d))', () => {
    expect(column('rent').cells.adult.verdict).toBe('may-be-asked');
    const charity = column('rent', { provider: 'nonprofit-charity', cityContract: 'no' });
    expect(charity.cells.adult.reason).toBe('city-outside');
    expect(charity.cells.adult.verdict).toBe('own-rules');
  });

  it('name federal law in the cell of a child if federal money pays, though the City does not check', () => {
    const child = (facts: DeskFacts) => cellView(column('rent', facts), 'child');
    expect(child({ funding: 'federal' })).toMatchObject({
      verdict: 'not-for-this-person',
      whose: 'federal-child',
    });
    expect(child({ funding: 'city-or-state' }).whose).toBeUndefined();
    expect(cellView(column('rent', { funding: 'federal' }), 'adult').whose).toBeUndefined();
  });

  it('say to ask whose status, if a charity with federal money may look although every fact is known', () => {
    const contract = { provider: 'nonprofit-charity', cityContract: 'yes' } as const;
    const child = (facts: DeskFacts) => cellView(column('rent', { ...contract, ...facts }), 'child');
    expect(child({ funding: 'federal' })).toMatchObject({ open: 0, whose: 'not-known' });
    expect(child({})).toEqual({ verdict: 'not-for-this-person', open: 1 });
    expect(cellView(column('medical-emergency'), 'adult')).not.toHaveProperty('whose');
  });

  it('do not change with a fact that the need implies: rent help is money', () => {
    expect(factsOf('rent', { inKind: 'yes' }, 'adult').inKind).toBe('no');
  });
});

describe('the answer about a program', () => {
  it('is the same for everybody, on every day', () => {
    for (const { id } of PROGRAMS) {
      const cells = PERSON_KINDS.map((kind) => cellView(program(id), kind));
      expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(1);
      expect(columnView(chosen(id), '2019-03-01')).toEqual(program(id));
    }
  });

  it('says that status is looked at, and whose', () => {
    expect(cellView(program('snap'), 'adult')).toEqual({
      verdict: 'looks-at-status',
      open: 0,
      whose: 'each-person',
    });
    expect(cellView(program('leap'), 'child').whose).toBe('household');
  });

  it('says in the cell that we are only fairly sure that a program does not look', () => {
    expect(cellView(program('wic'), 'child')).toMatchObject({ verdict: 'does-not-look', fairlySure: true });
    expect(cellView(program('school-meals'), 'child')).not.toHaveProperty('fairlySure');
  });

  it('names nobody if the program does not look, or if only its office can say', () => {
    for (const { id } of PROGRAMS)
      if (programById(id).looksAtStatus !== 'yes')
        expect([id, cellView(program(id), 'adult').whose]).toEqual([id, undefined]);
    expect(cellView(program('school-meals'), 'child').verdict).toBe('does-not-look');
    expect(cellView(program('head-start'), 'child').verdict).toBe('ask-first');
  });

  it('asks for no fact', () => {
    expect(factRows([program('snap')], ['adult', 'child'])).toEqual([]);
    expect(factView(program('snap'), 'provider', ['adult'])).toBeUndefined();
  });
});

describe('the facts that are asked', () => {
  it('are those that matter to somebody at the desk, and who gives it', () => {
    expect(factRows([column('groceries')], ['adult'])).toEqual([
      'provider',
      'funding',
      'dependsOnIncome',
      'lifeOrSafety',
    ]);
    expect(factRows([column('vaccines')], ['adult', 'child'])).toEqual(['provider']);
    expect(factRows([column('groceries')], ['child'])).toEqual(['provider', 'funding']);
  });

  it('are open as soon as they matter to one of several people', () => {
    expect(factView(column('groceries'), 'lifeOrSafety', ['adult', 'child'])?.open).toBe(true);
    expect(factView(column('groceries'), 'lifeOrSafety', ['child'])).toBeUndefined();
  });

  it('stay once they are entered, so that they can be changed', () => {
    const told = column('groceries', { dependsOnIncome: 'no' });
    expect(factView(told, 'dependsOnIncome', ['adult'])).toEqual({ value: 'no', open: false });
  });

  it('can each change an answer', () => {
    for (const { id } of NEEDS) {
      const { cells, facts } = column(id);
      for (const kind of PERSON_KINDS)
        for (const fact of cells[kind].open.filter(isDeskFact)) {
          const said = new Set<string>();
          for (const others of [{}, ...everyOther(fact)])
            for (const value of valuesTold(fact)) {
              const { rulings } = decide({ ...factsOf(id, facts, kind), ...others, [fact]: value }, TODAY);
              said.add(
                JSON.stringify([
                  others,
                  rulings.city.verification,
                  rulings.state.verification,
                  rulings.federal.verification,
                ]),
              );
            }
          expect([id, kind, fact, said.size > everyOther(fact).length + 1]).toEqual([id, kind, fact, true]);
        }
    }
  });

  it('ask about the contract where a City contract would bring the City’s rule', () => {
    expect(factView(column('rent', { provider: 'nonprofit-charity' }), 'cityContract', ['adult'])?.open).toBe(
      true,
    );
    expect(
      factView(column('food-today', { provider: 'nonprofit-charity' }), 'cityContract', ['adult'])?.open,
    ).toBe(true);
    expect(factView(column('rent'), 'cityContract', ['adult'])).toBeUndefined();
  });
});

const valuesTold = (fact: (typeof OFFICE_FACTS)[number]) =>
  fact === 'funding' ? ['city-or-state', 'federal'] : ['yes', 'no'];
/** Every combination of the other yes-or-no facts, with the funding known. */
function everyOther(fact: string): readonly Record<string, string>[] {
  const rest = OFFICE_FACTS.filter((one) => one !== fact && one !== 'provider' && one !== 'cityContract');
  return rest.reduce<readonly Record<string, string>[]>(
    (sets, one) => sets.flatMap((set) => valuesTold(one).map((value) => ({ ...set, [one]: value }))),
    [{}],
  );
}

describe('the details of an answer', () => {
  it('tell what a charity may leave out, with and without a City contract', () => {
    const view = column('rent');
    const charity = charityView(view.cells.adult, TODAY);
    expect(charity).toMatchObject({ norm: 'federal-charity', withContract: 'may-be-asked' });
    expect(charity?.withoutContract).toBe('own-rules');
    expect(charity?.citation.clause).toContain('1642');
    expect(charityView(view.cells.adult, '1990-01-01')).toBeUndefined();
  });
});
