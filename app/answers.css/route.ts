import { today } from '@/lib/clock';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { plainAnswersStyles } from '@/lib/reading/plainAnswersStyles';

export const dynamic = 'force-static';

/** The style sheet of the questionnaire without scripts, generated from the rules at build time. */
export function GET(): Response {
  return new Response(plainAnswersStyles(plainAnswers(today())), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
