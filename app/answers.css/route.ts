import { plainAnswers } from '@/lib/catalogue/plainAnswers';
import { plainAnswersStyles } from '@/lib/catalogue/plainAnswersStyles';
import { today } from '@/lib/clock';

export const dynamic = 'force-static';

/** The stylesheet of the questionnaire without scripts, written from the rules when the site is built. */
export function GET(): Response {
  return new Response(plainAnswersStyles(plainAnswers(today())), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
