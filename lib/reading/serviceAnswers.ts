/** The answers about a service: one for each of its needs and each group of people. Needs are never merged into one verdict. */
import type { NeedCard } from '@/lib/answers/card';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { answersFor } from '@/lib/answers/together';
import { type NeedId, needsOfService } from '@/lib/city/needs';
import type { Day, Service } from '@/rules';

/** The answers about a service from the City or a group that it pays, need by need. */
export const serviceAnswers = (service: Service, asOf: Day): readonly NeedCard[] =>
  needsOfService(service).map(({ id }) => needAnswers(id, asOf));

/** The answers about one need for everybody, without a reply to its question. */
export const needAnswers = (need: NeedId, asOf: Day): NeedCard => ({
  kind: 'need',
  subject: need,
  answers: answersFor(need, PREMISE, PERSON_KINDS, asOf),
});
