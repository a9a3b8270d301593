/** What is said about a service: one answer for each of its needs and group of people. Several needs are never merged into one verdict. */
import type { NeedCard } from '@/lib/answers/card';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { answersFor } from '@/lib/answers/together';
import { type NeedId, needsOfService } from '@/lib/city/needs';
import type { Day, Service } from '@/rules';

/** The answers of a service under the resident's premise (the City gives it, or a group that it pays), need by need. */
export const serviceAnswers = (service: Service, asOf: Day): readonly NeedCard[] =>
  needsOfService(service).map(({ id }) => needAnswers(id, asOf));

/** The answers about one need for everybody, with nothing asked. */
export const needAnswers = (need: NeedId, asOf: Day): NeedCard => ({
  kind: 'need',
  subject: need,
  answers: answersFor(need, PREMISE, PERSON_KINDS, asOf),
});
