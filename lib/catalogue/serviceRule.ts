/** What a service page tells: for each kind of person the answers that can come out, their reason, and what stands beside them. */
import { type Heading, headingOf, reasonOf } from '@/lib/screening/answer';
import { PERSON_FACTS, PERSON_KINDS, type PersonKind } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { type Citation, COVERED_SERVICES, type Day, type Service } from '@/rules';
import { type BesideCases, besideCases } from './beside';
import { type Case, casesOf } from './cases';

/** One answer, ready to show. */
export interface RuleCase extends Case {
  readonly heading: Heading;
  /** The norm that gives the reason: `reasons.<id>`. */
  readonly reason: string;
}

/** The rule for people who get the same answers. */
export interface PersonRule {
  readonly people: readonly PersonKind[];
  /** What is usual for this service comes first. */
  readonly cases: readonly RuleCase[];
  readonly beside: readonly BesideCases[];
}

export interface ServiceRule {
  readonly service: Service;
  /** Adults who apply, children, and the adult who signs for a child; together where the answers are the same. */
  readonly rules: readonly PersonRule[];
  /** The norms of the City that give the reasons, each once. */
  readonly citations: readonly Citation[];
}

/**
 * The rule of a service on a day, asked of the rules under the resident's premise: the City gives it, or a group that it pays (PB-1).
 * @throws RulesError as `decide` does
 */
export function serviceRule(service: Service, asOf: Day): ServiceRule {
  const rules: PersonRule[] = [];
  for (const person of PERSON_KINDS) {
    const rule = personRule(service, person, asOf);
    const twin = rules.findIndex((other) => sameAnswers(other, rule));
    if (twin < 0) rules.push(rule);
    else rules[twin] = { ...rule, ...rules[twin], people: [...(rules[twin]?.people ?? []), person] };
  }
  const citations = rules.flatMap(({ cases }) =>
    cases.flatMap(({ reason, decision }) =>
      decision.rulings.city.citations.filter(({ norm }) => norm === reason),
    ),
  );
  return { service, rules, citations: [...new Map(citations.map((one) => [one.clause, one])).values()] };
}

/** The rule of a service for one kind of person. */
export function ruleFor(rule: ServiceRule, person: PersonKind): PersonRule {
  return rule.rules.find(({ people }) => people.includes(person)) as PersonRule;
}

function personRule(service: Service, person: PersonKind, asOf: Day): PersonRule {
  const known = { service, ...PREMISE, ...PERSON_FACTS[person] };
  const cases = casesOf(known, asOf);
  return {
    people: [person],
    cases: usualFirst(
      service,
      cases.map((one) => ({ ...one, heading: headingOf(one.answer), reason: reasonOfCase(one) })),
    ),
    beside: besideCases(known, cases, asOf),
  };
}

/** The norm whose conditions are those of the case: another one may lead to the same answer where more is true. */
function reasonOfCase({ decision, answer }: Case): string {
  const { norms, trace } = decision.rulings.city;
  const applied = (id: string) => trace.some(({ norm, status }) => norm === id && status === 'applied');
  const reason = reasonOf(decision, answer);
  return applied(reason) ? reason : (norms.find(applied) ?? reason);
}

/** For a benefit that PB-1 covers the general rule is usual; for the kinds it exempts, the exemption. */
const usualFirst = (service: Service, cases: readonly RuleCase[]): readonly RuleCase[] =>
  isCovered(service)
    ? [...cases].sort((a, b) => Number(b.when === 'otherwise') - Number(a.when === 'otherwise'))
    : cases;

const isCovered = (service: Service): boolean => (COVERED_SERVICES as readonly Service[]).includes(service);

const sameAnswers = (a: PersonRule, b: PersonRule): boolean =>
  JSON.stringify(a.cases.map(shown)) === JSON.stringify(b.cases.map(shown));

const shown = ({ answer, when, reason }: RuleCase) => [answer, when, reason];
