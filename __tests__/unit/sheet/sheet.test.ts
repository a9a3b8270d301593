import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS, type PersonKind } from '@/lib/answers/person';
import { NEEDS, type NeedId } from '@/lib/cities/longmont/needs';
import { directory, directoryOf } from '@/lib/directory';
import { PEOPLE, personKinds } from '@/lib/questionnaire/people';
import { resultsOf } from '@/lib/questionnaire/results';
import { type Sheet, type Subject, sheetOf } from '@/lib/sheet';
import type { Day, Facts } from '@/rules';

const TODAY = '2026-11-30';

const subject = (need: NeedId, facts: Facts = {}): Subject => ({
  need,
  facts: { ...PREMISE, ...facts },
});

function sheetFor(
  subjects: readonly Subject[],
  people: readonly PersonKind[] = ['adult', 'child'],
  asOf: Day = TODAY,
): Sheet {
  return sheetOf({ subjects, people, asOf, printed: TODAY, directory });
}

const answersOn = (sheet: Sheet) =>
  sheet.lines.map(({ answers }) => answers.map(({ people, verdict }) => [people.join(), verdict]));

describe('the answers of a sheet', () => {
  it('are those that the questionnaire gives, for every need and choice of people', () => {
    for (const people of PEOPLE) {
      for (const { id } of NEEDS) {
        const told = resultsOf({ subjects: [id], people, replies: {} }, TODAY)
          .flatMap((card) => (card.kind === 'need' ? card.answers : []))
          .map(({ people, verdict, reason }) => [people.join(), verdict, reason])
          .sort();
        const [line] = sheetFor([subject(id)], personKinds(people)).lines;
        const printed = line?.answers.map(({ people, verdict, reason }) => [people.join(), verdict, reason]);
        expect([id, printed?.sort()]).toEqual([id, told]);
      }
    }
  });

  it('follow what is known of the help', () => {
    const charity = { provider: 'nonprofit-charity', cityContract: 'no' } as const;
    expect(answersOn(sheetFor([subject('rent', charity)], ['adult']))).toEqual([[['adult', 'own-rules']]]);
    expect(answersOn(sheetFor([subject('rent')], ['adult']))).toEqual([[['adult', 'may-be-asked']]]);
  });

  it('say on each line who gives the help, who pays, and what else was told', () => {
    const [charity, transplant] = sheetFor([
      subject('rent', { provider: 'nonprofit-charity', cityContract: 'no', funding: 'federal' }),
      subject('transplant'),
    ]).lines;
    expect(charity?.premise).toEqual(['provider', 'cityContract', 'funding']);
    expect(transplant?.premise).toEqual(['provider']);
  });

  it('say who may learn what is written, where that is known', () => {
    const { disclosures } = sheetFor([subject('doctor'), subject('rent'), subject('transplant')]);
    expect(disclosures).toEqual([{ id: 'medicaid-ice', lines: [1, 3] }]);
  });

  it('speak to everybody of a mixed household at once where all get the same', () => {
    const [food, rent] = sheetFor([subject('food-today'), subject('rent')]).lines;
    expect(food?.answers.map(({ forEverybody }) => forEverybody)).toEqual([true]);
    expect(rent?.answers.map(({ forEverybody }) => forEverybody)).toEqual([false, false]);
    const [alone] = sheetFor([subject('food-today')], ['adult']).lines;
    expect(alone?.answers.map(({ forEverybody }) => forEverybody)).toEqual([false]);
  });

  it('cite the clause that gives the reason, and when it was last read', () => {
    const [line] = sheetFor([subject('utility-account')], ['adult']).lines;
    expect(line?.answers[0]).toMatchObject({ citation: { clause: 'CD-3' } });
  });

  it('cite no clause for a day before the policy', () => {
    const [line] = sheetFor([subject('rent')], ['adult'], '2010-01-01').lines;
    expect(line?.answers[0]).toMatchObject({ verdict: 'ask-first', reason: 'city-before-policy' });
    expect(line?.answers[0]?.citation).toBeUndefined();
  });
});

describe('what stands beside the answers', () => {
  it('is said once, with every line it is about', () => {
    const { remarks } = sheetFor([subject('rent'), subject('recreation'), subject('groceries')]);
    const ids = remarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(remarks.find(({ id }) => id === 'state-looser')?.lines).toEqual([1, 3]);
  });

  it('is what the law said on that day', () => {
    const before = sheetFor([subject('rent')], ['adult'], '2022-06-30').remarks;
    expect(before.map(({ id }) => id)).not.toContain('state-looser');
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
});

describe('the places', () => {
  it('stand once, with the lines they are for', () => {
    const { places } = sheetFor([subject('food-today'), subject('shelter-tonight')]);
    const ids = places.map(({ place }) => place.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(places.find(({ place }) => place.id === 'our-center')?.lines).toEqual([1, 2]);
  });

  it('hold legal help where an answer calls for it, and not otherwise', () => {
    const legal = (sheet: Sheet) => sheet.places.filter(({ lines }) => lines.length === 0).length;
    expect(legal(sheetFor([subject('rent')]))).toBeGreaterThan(0);
    expect(legal(sheetFor([subject('recreation')]))).toBe(0);
  });

  it('keep their lines where they also give legal help', () => {
    const both = {
      id: 'both',
      name: 'Both',
      confirm: true,
      serves: ['housing-assistance'],
      topics: ['legal-help'],
    } as const;
    const { places } = sheetOf({
      subjects: [subject('rent')],
      people: ['adult'],
      asOf: TODAY,
      printed: TODAY,
      directory: directoryOf([both]),
    });
    expect(places.map(({ place, lines }) => [place.id, lines])).toEqual([['both', [1]]]);
  });

  it('are those of the directory that is handed in', () => {
    const empty = sheetOf({
      subjects: [subject('rent')],
      people: ['adult'],
      asOf: TODAY,
      printed: TODAY,
      directory: directoryOf([]),
    });
    expect(empty.places).toEqual([]);
  });
});

it('leads every line to a public page that is the same for everybody', () => {
  const { lines } = sheetFor([subject('rent', { funding: 'federal' })], [...PERSON_KINDS]);
  expect(lines.map(({ page }) => page)).toEqual(['services/housing-assistance']);
});
