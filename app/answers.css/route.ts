import { today } from '@/lib/clock';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { plainAnswersStyles } from '@/lib/reading/plainAnswersStyles';

export const dynamic = 'force-static';

/** The stylesheet of the questionnaire without scripts, written from the rules when the site is built. */
export function GET(): Response {
  return new Response(plainAnswersStyles(plainAnswers(today())), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
