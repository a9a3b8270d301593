import { LAW_DAYS, lawSince } from '@/lib/catalogue/lawDays';
import { NEEDS } from '@/lib/catalogue/needs';
import { answerOf } from '@/lib/screening/answer';
import { PERSON_FACTS, PERSON_KINDS } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { type Answers, type Day, decide, FACTS, NORMS, RulesError } from '@/rules';

const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toJSON().slice(0, 10);

const situations: readonly Answers[] = NEEDS.flatMap(({ facts }) =>
  PERSON_KINDS.flatMap((kind) =>
    [undefined, ...FACTS.funding].map((funding) => ({
      ...PREMISE,
      funding,
      ...facts,
      ...PERSON_FACTS[kind],
    })),
  ),
);

const said = (asOf: Day) =>
  situations.map((answers) => {
    const decision = decide(answers, asOf);
    return JSON.stringify([answerOf(decision, asOf), decision.kind, decision.rulings, decision.differences]);
  });

describe('the days on which the law changes', () => {
  it('hold every day on which a norm begins, ends or is held back', () => {
    for (const { from, until, heldBack } of NORMS)
      for (const day of [from, until, heldBack?.from]) if (day) expect(LAW_DAYS).toContain(day);
  });

  it('are in order, each once', () => {
    expect([...new Set(LAW_DAYS)].sort()).toEqual(LAW_DAYS);
  });

  it.each(LAW_DAYS.map((day, index) => [day, LAW_DAYS[index + 1] ?? '2027-12-31'] as const))(
    'leave everything as it is from %s until %s',
    (first, next) => {
      expect(said(dayBefore(next))).toEqual(said(first));
    },
  );

  it('each change something for somebody', () => {
    for (const [index, day] of LAW_DAYS.slice(1).entries())
      expect([day, said(day)]).not.toEqual([day, said(LAW_DAYS[index] as Day)]);
  });

  it('are found from any day of the time they begin', () => {
    expect(lawSince('1900-01-01')).toBe(LAW_DAYS[0]);
    expect(lawSince('0000-01-01')).toBe(LAW_DAYS[0]);
    expect(lawSince('2017-05-15')).toBe('2006-08-01');
    expect(lawSince('2017-05-16')).toBe('2017-05-16');
    expect(lawSince('2022-06-30')).toBe('2017-05-16');
    expect(lawSince('2099-12-31')).toBe(LAW_DAYS[LAW_DAYS.length - 1]);
  });

  it.each(['', '2025-02-29', 'tomorrow', '20190301'])('are not found from %p, which is no day', (text) => {
    expect(() => lawSince(text)).toThrow(RulesError);
  });
});
