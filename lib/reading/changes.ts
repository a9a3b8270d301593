/** The events that changed an answer since the City posted its policy. Compares the rulings on the day before an event and on the day itself. */
import { HELP_FACTS, PREMISE } from '@/lib/answers/facts';
import { PERSON_FACTS, PERSON_KINDS } from '@/lib/answers/person';
import { TIMELINE, type TimelineId } from '@/lib/city/timeline';
import { type Day, decide, FACTS, type Fact, type Facts, NORMS, type Service } from '@/rules';
import { changeDays } from './lawDays';

/** Events that matter to a service without changing a check: the law on what police may do, the law on the duty of contractors. */
const TOLD_BESIDE: Readonly<Partial<Record<Service, readonly TimelineId[]>>> = {
  'public-safety': ['hb19-1124', 'hb23-1100', 'sb25-276'],
  'city-contract-work': ['sb21-199'],
};

/** The days on which a norm begins, ends or is held back. A ruling cannot change on another day. */
const LAW_DAYS = changeDays(NORMS);

/** The first day of the City's policy. */
const POLICY_DAY = NORMS.filter(({ authority }) => authority === 'city')
  .map(({ from }) => from)
  .sort()[0] as Day;

/** The events after one day, up to and including another, that changed the rulings on a service. For a person who looks at a past day. */
export const changesBetween = (service: Service, after: Day, until: Day): readonly TimelineId[] =>
  changesSincePolicy(service, until).filter((id) => dayOf(id) > after);

const dayOf = (id: TimelineId): Day => TIMELINE.find((event) => event.id === id)?.day as Day;

/**
 * The events since the City's policy that changed what state or federal law says about a service, the oldest first. If adults may be asked, or the
 * question is in court, a new law that does not change the ruling counts too.
 * @param asOf events after this day are left out
 */
export function changesSincePolicy(service: Service, asOf: Day): readonly TimelineId[] {
  return TIMELINE.filter(
    ({ id, day }) =>
      day > POLICY_DAY &&
      day <= asOf &&
      (TOLD_BESIDE[service]?.includes(id) ||
        (LAW_DAYS.includes(day) && rulingsOn(service, day) !== rulingsOn(service, dayBefore(day)))),
  ).map(({ id }) => id);
}

/** All state and federal rulings on a service on a day, as one text to compare. */
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

/** Whether a norm that can apply to the service has a condition on the fact. */
const bearsOn = (service: Service, fact: Fact): boolean =>
  NORMS.some(({ when }) => when[fact] && (when.service?.includes(service) ?? true));

/** Every combination of the facts of the help that matter to the service, and of who pays. */
const situations = (service: Service): readonly Facts[] =>
  PERSON_KINDS.flatMap((person) =>
    [...HELP_FACTS, 'funding' as const]
      .filter((fact) => bearsOn(service, fact))
      .reduce<readonly Facts[]>(
        (all, fact) => all.flatMap((one) => FACTS[fact].map((value) => ({ ...one, [fact]: value }))),
        [{ service, ...PREMISE, ...PERSON_FACTS[person] }],
      ),
  );

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
