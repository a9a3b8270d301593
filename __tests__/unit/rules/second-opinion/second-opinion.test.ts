/**
 * Two readings of the same policy. The tables beside this file were written by hand from the text, not from the code. Each line is compared with
 * `decide`.
 */
import { AUTHORITIES, type Authority, decide, FACTS, type Facts } from '@/rules';
import { cell, type Line, listed, readFacts, readTable } from './tables';

const CITY_TABLE = readTable('city-table.md');
const CASES = readTable('cases.md');

/** First day of the City's policy (PB-1). Before it, the headline is always "ask a person". */
const POLICY = '2017-05-16';

const WHY: Readonly<Record<string, string>> = {
  'before the policy': 'before-policy',
  "another duty: the contractor's, about its workers": 'another-duty',
  'no fact: the text is silent': 'policy-silent',
  'no fact: the sources disagree': 'sources-disagree',
  'no fact: with a court': 'court',
  'no fact: another duty': 'another-duty',
};

/** The name of a section in a citation, without its subdivisions, or a clause of the policy. */
const SECTION = /[A-Z]{2}-\d|24-76\.5-103|8-17\.5|SB\d+-\d+|16\d\d(?: ?\(d\))?|90 FR \d+|2353-2001/g;

const sectionsIn = (text: string): string[] =>
  (text.match(SECTION) ?? []).map((section) => section.replace(' ', ''));

const unordered = (facts: readonly string[]): string[] => [...facts].sort();

const nameOf = (line: Line): string => line.text;

/** A decision in the words of the city table. */
function headline(answers: Record<string, string>, day: string): Record<string, unknown> {
  const decision = decide(answers as Facts, day);
  switch (decision.kind) {
    case 'determined':
      return { says: decision.verification === 'required' ? 'may be asked' : 'nobody is checked' };
    case 'depends':
      return { says: 'depends', turnsOn: unordered(decision.stillMatters) };
    case 'check_with_a_person':
      return { says: 'ask a person', why: decision.why };
  }
}

function expectedHeadline(line: Line): Record<string, unknown> {
  const says = cell(line, 'headline');
  const because = cell(line, 'turns on, or why');
  if (says === 'depends') return { says, turnsOn: unordered(listed(because)) };
  return says === 'ask a person' ? { says, why: WHY[because] } : { says };
}

/** The expected headline of a case: the City's answer, or "ask a person" if it has none. */
function headlineOfCityCase(line: Line): Record<string, unknown> {
  const expected = cell(line, 'expected');
  const turnsOn = cell(line, 'turns on');
  if (cell(line, 'day') < POLICY) return { says: 'ask a person', why: 'before-policy' };
  if (expected === 'ask') return { says: 'ask a person', why: 'another-duty' };
  if (expected === 'required') return { says: 'may be asked' };
  if (expected === 'not_required') return { says: 'nobody is checked' };
  return turnsOn.startsWith('no fact')
    ? { says: 'ask a person', why: WHY[turnsOn] }
    : { says: 'depends', turnsOn: unordered(listed(turnsOn)) };
}

function authorityOf(line: Line): Authority {
  const found = AUTHORITIES.find((authority) => authority === cell(line, 'authority'));
  if (found === undefined) throw new Error(`no such authority: ${line.text}`);
  return found;
}

describe("the City's answer for each service, age and day", () => {
  it('has every service, both ages and all five days, each once', () => {
    const written = CITY_TABLE.flatMap((line) =>
      listed(cell(line, 'as of')).map((day) => `${cell(line, 'service')} ${cell(line, 'age')} ${day}`),
    );
    const wanted = FACTS.service.flatMap((service) =>
      FACTS.applicantAge.flatMap((age) =>
        ['2017-05-15', '2017-05-16', '2022-06-30', '2022-07-01', '2026-11-22'].map(
          (day) => `${service} ${age} ${day}`,
        ),
      ),
    );
    expect(unordered(written)).toEqual(unordered(wanted));
  });

  it.each(CITY_TABLE.map((line) => [nameOf(line), line] as const))('%s', (text, line) => {
    for (const day of listed(cell(line, 'as of'))) {
      const answers = {
        service: cell(line, 'service'),
        applicantAge: cell(line, 'age'),
        appliesFor: 'self-or-household',
        provider: 'city',
      };
      const clauses = decide(answers as Facts, day).rulings.city.citations.map(({ clause }) => clause);
      expect({ text, day, ...headline(answers, day) }).toEqual({ text, day, ...expectedHeadline(line) });
      if (day < POLICY) expect({ text, clauses }).toEqual({ text, clauses: [] });
      else
        expect({ text, clauses }).toEqual({ text, clauses: expect.arrayContaining([cell(line, 'clause')]) });
    }
  });
});

describe('single cases', () => {
  it('are at least 150, across every service, fact, value and authority', () => {
    const facts = CASES.map((line) => readFacts(cell(line, 'facts')));
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(
      new Set(CASES.map((line) => cell(line, 'facts') + cell(line, 'day') + cell(line, 'authority'))).size,
    ).toBe(CASES.length);
    for (const [fact, values] of Object.entries(FACTS))
      for (const value of values)
        expect({ fact, value, used: facts.some((known) => known[fact] === value) }).toEqual({
          fact,
          value,
          used: true,
        });
    for (const authority of AUTHORITIES)
      expect(CASES.filter((line) => authorityOf(line) === authority).length).toBeGreaterThanOrEqual(50);
  });

  it.each(CASES.map((line) => [nameOf(line), line] as const))('%s', (text, line) => {
    const answers = readFacts(cell(line, 'facts'));
    const day = cell(line, 'day');
    const authority = authorityOf(line);
    const ruling = decide(answers as Facts, day).rulings[authority];
    const expected = cell(line, 'expected');
    const turnsOn = cell(line, 'turns on');
    const known = { text, verification: ruling.verification };
    if (authority === 'city')
      expect({ text, ...headline(answers, day) }).toEqual({ text, ...headlineOfCityCase(line) });
    if (expected === 'ask') return;
    expect(known).toEqual({ text, verification: expected });
    const cited = ruling.citations.flatMap(({ clause }) => sectionsIn(clause));
    if (ruling.basis !== 'no-duty')
      expect({
        text,
        cited,
        rightly: sectionsIn(cell(line, 'rests on')).some((section) => cited.includes(section)),
      }).toEqual({
        text,
        cited,
        rightly: true,
      });
    if (ruling.verification !== 'open') return;
    expect({ text, facts: unordered(ruling.facts) }).toEqual({
      text,
      facts: turnsOn.startsWith('no fact') ? [] : unordered(listed(turnsOn)),
    });
    if (turnsOn.startsWith('no fact')) expect(ruling).toMatchObject({ why: WHY[turnsOn] });
  });
});
