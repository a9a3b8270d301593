/** Other ways to get help, for the page of a service: the same doors that the results of the screening offer. */
import { type Answer, answerOf } from '@/lib/screening/answer';
import { decisionFor } from '@/lib/screening/questions';
import { resultsOf } from '@/lib/screening/results';
import type { Screening } from '@/lib/screening/screening';
import type { Day, Service } from '@/rules';
import { type NeedId, needsOfService } from './needs';

/** Another need to ask for, and what an adult meets there. */
export interface Door {
  readonly need: NeedId;
  readonly answer: Answer;
}

/** Needs to ask for instead, where an adult may be asked for this service or it depends. None is behind a check of its own. */
export function doorsOf(service: Service, asOf: Day): readonly Door[] {
  const adult: Screening = {
    needs: needsOfService(service).map(({ id }) => id),
    household: { adults: 1, children: 0 },
    replies: {},
  };
  const doors = resultsOf(adult, asOf).flatMap(({ results }) => results.flatMap((result) => result.doors));
  return [...new Set(doors)].map((need) => ({
    need,
    answer: answerOf(decisionFor(adult, need, 'adult', asOf), asOf),
  }));
}
