import { NEEDS } from '@/lib/catalogue/needs';
import { plainAnswers, type Way } from '@/lib/catalogue/plainAnswers';
import { plainAnswersStyles } from '@/lib/catalogue/plainAnswersStyles';
import { answerOf, reasonOf } from '@/lib/screening/answer';
import { PERSON_FACTS, PERSON_KINDS, type PersonKind } from '@/lib/screening/household';
import { ASKED_FACTS, type AskedFact, REPLIES, type Reply } from '@/lib/screening/screening';
import { decide } from '@/rules';

const asOf = '2026-11-22';
const { asked, told } = plainAnswers(asOf);

type Replies = Readonly<Record<AskedFact, Reply>>;

/** Every way to answer all five facts, whether they matter or not. */
const everyReplies = ASKED_FACTS.reduce<readonly Partial<Replies>[]>(
  (all, fact) => all.flatMap((some) => REPLIES.map((reply) => ({ ...some, [fact]: reply }))),
  [{}],
) as readonly Replies[];

const holds = ({ needs, person, said }: Way, need: string, who: PersonKind, replies: Partial<Replies>) =>
  (needs as readonly string[]).includes(need) &&
  person === who &&
  said.every(({ fact, reply }) => replies[fact] === reply);

describe.each(NEEDS)('the questionnaire without scripts on $id', ({ id, facts }) => {
  test.each(PERSON_KINDS)('tells the %s exactly what the rules say, whatever is replied', (person) => {
    for (const replies of everyReplies) {
      const found = told.filter(({ ways }) => ways.some((way) => holds(way, id, person, replies)));
      expect(found).toHaveLength(1);
      const onTheWay = asked.filter(({ ways }) => ways.some((way) => holds(way, id, person, replies)));
      const known = Object.fromEntries(
        onTheWay.flatMap(({ fact }) => (replies[fact] === 'not-sure' ? [] : [[fact, replies[fact]]])),
      );
      const decision = decide({ ...known, ...facts, provider: 'city', ...PERSON_FACTS[person] }, asOf);
      const answer = answerOf(decision, asOf);
      expect([found[0]?.result.answer, found[0]?.result.reason]).toEqual([
        answer,
        reasonOf(decision, answer),
      ]);
      expect(found[0]?.result.decision.differences).toEqual(decision.differences);
    }
  });
});

test('a text is told once, and most needs ask nothing', () => {
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  const quiet = NEEDS.filter(
    ({ id }) => !asked.some(({ ways }) => ways.some(({ needs }) => needs.includes(id))),
  );
  expect(quiet.length).toBeGreaterThan(NEEDS.length / 2);
});

test('questions come up in the order in which they stand on the page', () => {
  const order = asked.map(({ fact }) => fact);
  for (const { ways } of told) {
    for (const { said } of ways) {
      const places = said.map(({ fact }) => order.indexOf(fact));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
});

test('a browser without :has() takes nothing of the stylesheet', () => {
  const css = plainAnswersStyles(
    { asked, told },
    NEEDS.map(({ id }) => id),
  );
  expect(css.startsWith('@supports selector(:has(*)){')).toBe(true);
  expect(css.trimEnd().endsWith('}}')).toBe(true);
});
