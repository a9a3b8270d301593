import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import type { ProgramId } from '@/lib/city/programs';
import { directory, directoryOf } from '@/lib/directory';
import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import { type Asked, type NeedLine, type Sheet, sheetOf } from '@/lib/sheet';
import type { Day, Facts } from '@/rules';

const TODAY = '2026-11-30';

const subject = (need: NeedId, facts: Facts = {}): Asked => ({
  subject: need,
  facts: { ...PREMISE, ...facts },
});

function sheetFor(
  subjects: readonly Asked[],
  people: readonly PersonKind[] = ['adult', 'child'],
  asOf: Day = TODAY,
): Sheet {
  return sheetOf({ subjects, people, asOf, printed: TODAY, directory });
}

const needLines = (sheet: Sheet): readonly NeedLine[] => sheet.lines.filter((line) => line.kind === 'need');

const answersOn = (sheet: Sheet) =>
  needLines(sheet).map(({ answers }) => answers.map(({ people, verdict }) => [people.join(), verdict]));

describe('the answers of a sheet', () => {
  it('are those that the questionnaire gives, for every need and choice of people', () => {
    for (const people of PEOPLE) {
      for (const { id } of NEEDS) {
        const told = resultsOf({ subjects: [id], people, replies: {} }, TODAY)
          .flatMap((card) => (card.kind === 'need' ? card.answers : []))
          .map(({ people, verdict, reason }) => [people.join(), verdict, reason])
          .sort();
        const [line] = needLines(sheetFor([subject(id)], personKinds(people)));
        const printed = line?.answers.map(({ people, verdict, reason }) => [people.join(), verdict, reason]);
        expect([id, printed?.sort()]).toEqual([id, told]);
      }
    }
  });

  it('depend on the known facts of the help', () => {
    const charity = { provider: 'nonprofit-charity', cityContract: 'no' } as const;
    expect(answersOn(sheetFor([subject('rent', charity)], ['adult']))).toEqual([[['adult', 'own-rules']]]);
    expect(answersOn(sheetFor([subject('rent')], ['adult']))).toEqual([[['adult', 'may-be-asked']]]);
  });

  it('say on each line who gives the help, who pays, and the other entered facts', () => {
    const [charity, transplant] = needLines(
      sheetFor([
        subject('rent', { provider: 'nonprofit-charity', cityContract: 'no', funding: 'federal' }),
        subject('transplant'),
      ]),
    );
    expect(charity?.premise).toEqual(['provider', 'cityContract', 'funding']);
    expect(transplant?.premise).toEqual(['provider']);
  });

  it('say who may learn what is written, where that is known', () => {
    const { disclosures } = sheetFor([subject('doctor'), subject('rent'), subject('transplant')]);
    expect(disclosures).toEqual([
      { id: 'medicaid-ice', about: ['doctor', 'transplant'] },
      { id: 'charity', about: ['rent'] },
    ]);
  });

  it('say what City staff may pass on, unless the law of 2025 stands among the remarks and says it', () => {
    const idsOf = (...subjects: Asked[]) => sheetFor(subjects).disclosures.map(({ id }) => id);
    expect(idsOf(subject('food-today'))).toEqual(['city-staff', 'charity']);
    expect(idsOf(subject('rent'))).toEqual(['charity']);
    expect(idsOf(program('leap'))).not.toContain('city-staff');
  });

  it('are given once for a mixed household if everybody has the same answer', () => {
    const [food, rent] = needLines(sheetFor([subject('food-today'), subject('rent')]));
    expect(food?.answers.map(({ forEverybody }) => forEverybody)).toEqual([true]);
    expect(rent?.answers.map(({ forEverybody }) => forEverybody)).toEqual([false, false]);
    const [alone] = needLines(sheetFor([subject('food-today')], ['adult']));
    expect(alone?.answers.map(({ forEverybody }) => forEverybody)).toEqual([false]);
  });

  it('cite the clause that gives the reason, and when it was last read', () => {
    const [line] = needLines(sheetFor([subject('utility-account')], ['adult']));
    expect(line?.answers[0]).toMatchObject({ citation: { clause: 'CD-3' } });
  });

  it('cite no clause for a day before the policy', () => {
    const [line] = needLines(sheetFor([subject('rent')], ['adult'], '2010-01-01'));
    expect(line?.answers[0]).toMatchObject({ verdict: 'ask-first', reason: 'city-before-policy' });
    expect(line?.answers[0]?.citation).toBeUndefined();
  });
});

describe('the remarks', () => {
  it('are printed once, with the kinds of help they are about if not all', () => {
    const { remarks } = sheetFor([subject('rent'), subject('recreation'), subject('groceries')]);
    const ids = remarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(remarks.find(({ id }) => id === 'state-looser')?.about).toEqual(['rent', 'groceries']);
    const alone = sheetFor([subject('rent'), subject('groceries')]).remarks;
    expect(alone.find(({ id }) => id === 'state-looser')?.about).toEqual([]);
  });

  it('say once that state law has not required a check since 2022, also with an adult who signs', () => {
    const idsFor = (people: readonly PersonKind[]) =>
      sheetFor([subject('rent')], people).remarks.map(({ id }) => id);
    expect(idsFor(['adult', 'adult-for-child'])).toContain('state-looser');
    expect(idsFor(['adult', 'adult-for-child'])).not.toContain('state-2022-repeal');
    expect(idsFor(['adult-for-child'])).toContain('state-2022-repeal');
  });

  it('begin with the reasons of several lines; other reasons are on their line', () => {
    const sheet = sheetFor([subject('rent'), subject('food-today'), subject('bills')]);
    expect(sheet.remarks.slice(0, 2)).toMatchObject([
      { id: 'city-general', about: ['rent', 'bills'] },
      { id: 'city-under-18', about: ['rent', 'bills'] },
    ]);
    expect(needLines(sheet).map(({ reasons }) => reasons)).toEqual([[], ['city-emergency-food'], []]);
  });

  it('are those of the law on that day', () => {
    const before = sheetFor([subject('rent')], ['adult'], '2022-06-30').remarks;
    expect(before.map(({ id }) => id)).not.toContain('state-looser');
  });

  it('include what changed since an earlier day', () => {
    const { since } = sheetFor([subject('rent'), program('snap')], ['adult'], '2019-03-01');
    expect(since).toContainEqual({ id: 'sb21-199', about: ['rent'] });
    expect(sheetFor([subject('rent')], ['adult'], '2025-06-30').since).not.toContainEqual(
      expect.objectContaining({ id: 'sb21-199' }),
    );
    expect(sheetFor([subject('rent')]).since).toEqual([]);
  });
});

describe('what to ask and to bring', () => {
  it('is only the rule where nobody checks', () => {
    const { ask, bring } = sheetFor([subject('recreation')]);
    expect(ask).toEqual(['whichRule']);
    expect(bring).toEqual(['onlyNeeded']);
  });

  it('is who pays, papers and other help where adults may be asked', () => {
    const { ask, bring } = sheetFor([subject('rent')], ['adult']);
    expect(ask).toEqual(['whoPays', 'papers', 'whichRule', 'otherHelp']);
    expect(bring).toContain('askPapers');
  });

  it('is also the child alone where there is one', () => {
    expect(sheetFor([subject('rent')], ['adult', 'child']).ask).toContain('onlyChild');
  });

  it('asks whose status is looked at wherever we do not know it, but of nobody in danger', () => {
    expect(sheetFor([subject('food-today')]).ask).toContain('whoIsChecked');
    expect(sheetFor([subject('classes')]).ask).not.toContain('whoIsChecked');
    expect(sheetFor([subject('danger-help')]).ask).not.toContain('whoIsChecked');
  });
});

const program = (id: ProgramId): Asked => ({ subject: id, facts: {} });
const placesOn = (sheet: Sheet) => sheet.lines.map(({ places }) => places.map(({ place }) => place.id));
const namesLegalHelp = (sheet: Sheet) => sheet.legal.length > 0;

describe('a program on the sheet', () => {
  it('has one answer for everybody, and leads to its own page', () => {
    expect(sheetFor([subject('rent'), program('snap')]).lines[1]).toMatchObject({
      kind: 'program',
      subject: 'snap',
      answer: { verdict: 'looks-at-status' },
      page: 'programs/snap',
      ofToday: false,
    });
  });

  it('says that it is told as of today where the sheet is about another day', () => {
    expect(sheetFor([program('snap')], ['adult'], '2019-03-01').lines).toMatchObject([{ ofToday: true }]);
  });

  it('prints each disclosure once, also with the need that it is about', () => {
    const { disclosures } = sheetFor([subject('doctor'), program('medicaid'), program('snap')]);
    expect(disclosures).toEqual([
      { id: 'medicaid-ice', about: ['doctor', 'medicaid'] },
      { id: 'county-staff', about: ['medicaid', 'snap'] },
      { id: 'snap-data', about: ['snap'] },
    ]);
  });

  it('brings its places', () => {
    expect(placesOn(sheetFor([program('leap')]))).toEqual([['leap-line']]);
  });

  it('brings legal help where it looks at status, where its office has to be asked, and where a record says so', () => {
    for (const id of ['snap', 'head-start', 'cover-all-coloradans'] as const)
      expect([id, namesLegalHelp(sheetFor([program(id)]))]).toEqual([id, true]);
    expect(namesLegalHelp(sheetFor([program('school-meals')]))).toBe(false);
  });

  it('asks whose status counts and whether a child can come alone, not who pays', () => {
    const { ask, bring } = sheetFor([program('snap')]);
    expect(ask).toEqual(['whoIsChecked', 'onlyChild', 'papers', 'whichRule', 'otherHelp']);
    expect(bring).toContain('askPapers');
    expect(sheetFor([program('school-meals')]).ask).toEqual(['whichRule']);
  });
});

describe('the places', () => {
  it('are the first two of each line; a place described above is not described again', () => {
    const sheet = sheetFor([subject('food-today'), subject('shelter-tonight')]);
    expect(placesOn(sheet)).toEqual([
      ['hunger-free', 'our-center'],
      ['211', 'our-center'],
    ]);
    expect(sheet.lines[1]?.places.map(({ again }) => again)).toEqual([false, true]);
  });

  it('are those that the caseworker chose', () => {
    const chosen = { ...subject('rent'), places: ['efaa', 'our-center', 'sister-carmen'] };
    expect(placesOn(sheetFor([chosen]))).toEqual([['our-center', 'efaa', 'sister-carmen']]);
    expect(placesOn(sheetFor([{ ...subject('rent'), places: [] }]))).toEqual([[]]);
  });

  it('have the answer for their own facts if it differs from that of the line', () => {
    const place = {
      id: 'pantry',
      name: 'Pantry',
      kind: 'charity',
      confirm: true,
      serves: ['food-assistance'],
    } as const;
    const answersThere = (facts: Facts) => {
      const { lines } = sheetOf({
        subjects: [subject('groceries')],
        people: ['adult'],
        asOf: TODAY,
        printed: TODAY,
        directory: directoryOf([{ ...place, facts }]),
      });
      return lines[0]?.places[0]?.answers;
    };
    expect(answersThere({ provider: 'nonprofit-charity', cityContract: 'no' })).toEqual([
      { people: ['adult'], verdict: 'own-rules' },
    ]);
    expect(answersThere({ provider: 'nonprofit-charity', cityContract: 'yes' })).toEqual([]);
  });

  it('have their own answer under help from a charity: nobody read which charities have a City contract', () => {
    const contract = { provider: 'nonprofit-charity', cityContract: 'yes' } as const;
    const answersOf = (asked: Asked) =>
      sheetFor([asked]).lines[0]?.places.map(({ place, answers }) => [place.id, answers]);
    expect(answersOf(subject('food-today', contract))).toEqual([
      ['hunger-free', []],
      ['our-center', [{ people: ['adult', 'child'], verdict: 'own-rules' }]],
    ]);
    const at = { ...subject('food-today', contract), at: 'OUR Center', places: ['our-center'] };
    expect(answersOf(at)).toEqual([['our-center', []]]);
  });

  it('are described again if they have no number to print again', () => {
    const sheet = sheetFor([subject('crisis-support'), subject('recreation')]);
    const center = sheet.lines[1]?.places.find(({ place }) => place.id === 'youth-center');
    expect(center).toMatchObject({ place: { phones: [] }, again: false });
  });

  it('include legal help only if an answer calls for it', () => {
    expect(namesLegalHelp(sheetFor([subject('rent')]))).toBe(true);
    expect(namesLegalHelp(sheetFor([subject('recreation')]))).toBe(false);
  });

  it('stand on their line where they also give legal help', () => {
    const both = {
      id: 'both',
      name: 'Both',
      confirm: true,
      serves: ['housing-assistance'],
      topics: ['legal-help'],
    } as const;
    const sheet = sheetOf({
      subjects: [subject('rent')],
      people: ['adult'],
      asOf: TODAY,
      printed: TODAY,
      directory: directoryOf([both]),
    });
    expect([placesOn(sheet), sheet.legal]).toEqual([[['both']], []]);
  });
});

it('leads every line to a public page that is the same for everybody', () => {
  const { lines } = sheetFor([subject('rent', { funding: 'federal' })], [...PERSON_KINDS]);
  expect(lines.map(({ page }) => page)).toEqual(['services/housing-assistance']);
});

it('names legal help beside the law on HUD, also for a child whom the City does not check', () => {
  const rent = sheetFor([subject('rent')], ['child']);
  expect(answersOn(rent)).toEqual([[['child', 'not-for-this-person']]]);
  expect(rent.legal).not.toEqual([]);
  expect(sheetFor([subject('bills')], ['child']).legal).toEqual([]);
});
