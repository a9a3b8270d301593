import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { NEEDS } from '@/lib/city/needs';
import { changeDays } from '@/lib/reading/lawDays';
import { type Day, FACTS, NORMS } from '@/rules';

/** The first day of each period, with one before any norm. */
const LAW_DAYS: readonly Day[] = ['0000-01-01', ...changeDays(NORMS)];

const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toJSON().slice(0, 10);

const saidOn = new Map<Day, readonly string[]>();

/** Every answer on a day, computed once. */
function said(asOf: Day): readonly string[] {
  const all = saidOn.get(asOf) ?? everythingSaid(asOf);
  saidOn.set(asOf, all);
  return all;
}

const everythingSaid = (asOf: Day) =>
  NEEDS.flatMap(({ id }) =>
    PERSON_KINDS.flatMap((person) =>
      [undefined, ...FACTS.funding].map((funding) => {
        const { verdict, reason, decision } = answerTo(id, { ...PREMISE, funding }, person, asOf);
        return JSON.stringify([verdict, reason, decision.rulings, decision.differences]);
      }),
    ),
  );

describe('the days on which the law changes', () => {
  it('hold every day on which a norm begins, ends or is held back', () => {
    for (const { from, until, heldBack } of NORMS)
      for (const day of [from, until, heldBack?.from]) if (day) expect(LAW_DAYS).toContain(day);
  });

  it('are in order, each once', () => {
    expect([...new Set(LAW_DAYS)].sort()).toEqual(LAW_DAYS);
  });

  it.each(LAW_DAYS.map((day, index) => [day, LAW_DAYS[index + 1] ?? '2027-12-31'] as const))(
    'change no answer from %s until %s',
    (first, next) => {
      expect(said(dayBefore(next))).toEqual(said(first));
    },
  );

  it('each change something for somebody', () => {
    for (const [index, day] of LAW_DAYS.slice(1).entries())
      expect([day, said(day)]).not.toEqual([day, said(LAW_DAYS[index] as Day)]);
  });
});
