/** What changed behind an answer since the City posted its policy: asked of the rules, the day before each event and the day itself. */
import { PERSON_FACTS, PERSON_KINDS } from '@/lib/screening/household';
import { PREMISE } from '@/lib/screening/questions';
import { ASKED_FACTS } from '@/lib/screening/screening';
import { type Answers, type Day, decide, FACTS, NORMS, type Service } from '@/rules';
import { conditionSets, withConditions } from './cases';
import { TIMELINE, type TimelineId } from './timeline';

/** Events that bear on a service and on no check that anybody makes: the law on what police may do, the law behind PC-1. */
const TOLD_BESIDE: Readonly<Partial<Record<Service, readonly TimelineId[]>>> = {
  'public-safety': ['hb19-1124', 'hb23-1100', 'sb25-276'],
  'city-contract-work': ['sb21-199'],
};

/** The day from which the City's policy speaks. */
const POLICY_DAY = NORMS.find(({ id }) => id === 'city-general')?.from as Day;

/**
 * The events since the City's policy that changed what state or federal law says of a service, the oldest first. Where adults may be
 * asked, or a court has the question, a new law that leaves the answer as it was counts as well.
 * @param asOf events after this day are left out
 */
export function changesSincePolicy(service: Service, asOf: Day): readonly TimelineId[] {
  return TIMELINE.filter(
    ({ id, day }) =>
      day > POLICY_DAY &&
      day <= asOf &&
      (TOLD_BESIDE[service]?.includes(id) || rulingsOn(service, day) !== rulingsOn(service, dayBefore(day))),
  ).map(({ id }) => id);
}

/** Everything that state and federal law say of a service on a day, in one line to compare. */
function rulingsOn(service: Service, day: Day): string {
  return JSON.stringify(
    situations(service).map((answers) => {
      const { kind, rulings, ...rest } = decide(answers, day);
      const asked = kind === 'determined' && 'verification' in rest && rest.verification === 'required';
      return [rulings.state, rulings.federal].map((ruling) => [
        ruling.verification,
        'why' in ruling ? ruling.why : '',
        asked || ruling.verification === 'open' ? ruling.norms : '',
      ]);
    }),
  );
}

/** Every situation a person can be in, by what a resident may be asked and by who pays. */
const situations = (service: Service): readonly Answers[] =>
  PERSON_KINDS.flatMap((person) =>
    FACTS.funding.flatMap((funding) =>
      conditionSets(ASKED_FACTS)
        .filter((set) => set.length === ASKED_FACTS.length)
        .map((set) => withConditions({ service, funding, ...PREMISE, ...PERSON_FACTS[person] }, set)),
    ),
  );

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
