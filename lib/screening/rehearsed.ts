import type { Question } from './questions';
import type { Screening } from './screening';

const question: Question = { need: 'medical-emergency', fact: 'organTransplant' };

/** A screening that nobody made, through which every kind of step and answer can be drawn once: the same for everybody. */
export const rehearsed: { readonly screening: Screening; readonly question: Question } = {
  question,
  screening: {
    needs: ['food-today', 'rent', question.need],
    household: { adults: 1, children: 1 },
    replies: { [question.need]: { [question.fact]: 'not-sure' } },
  },
};
