/** What is said about a service: one answer for each of its needs and group of people. Several needs are never merged into one verdict. */
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { answersFor, type SharedAnswer } from '@/lib/answers/together';
import { type NeedId, needsOfService } from '@/lib/cities/longmont/needs';
import type { Day, Service } from '@/rules';

/** The answers about one need. */
export interface NeedAnswers {
  readonly need: NeedId;
  readonly answers: readonly SharedAnswer[];
}

/** The answers of a service under the resident's premise (the City gives it, or a group that it pays), need by need. */
export const serviceAnswers = (service: Service, asOf: Day): readonly NeedAnswers[] =>
  needsOfService(service).map(({ id }) => needAnswers(id, asOf));

/** The answers about one need for everybody, with nothing asked. */
export const needAnswers = (need: NeedId, asOf: Day): NeedAnswers => ({
  need,
  answers: answersFor(need, PREMISE, PERSON_KINDS, asOf),
});
