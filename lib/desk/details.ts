/** What the side panel shows for a cell in addition to its answer. */
import type { Answer } from '@/lib/answers/answer';
import { type Verdict, verdictOn } from '@/lib/answers/verdict';
import { type Citation, type Day, NORMS, SOURCES } from '@/rules';

/**
 * The answer if a nonprofit charity gives the same help. The 1996 benefits law does not require a charity to check (8 U.S.C. 1642(d)); another law, a
 * grant or a City contract may.
 */
export interface CharityView {
  readonly withoutContract: Verdict;
  readonly withContract: Verdict;
  readonly norm: 'federal-charity';
  readonly citation: Pick<Citation, 'clause' | 'url' | 'lastChecked'>;
}

/** The answer for a charity; undefined on a day before that law. */
export function charityView({ facts }: Pick<Answer, 'facts'>, asOf: Day): CharityView | undefined {
  const norm = NORMS.find(({ id }) => id === 'federal-charity');
  if (!norm || norm.from > asOf) return undefined;
  const { url, lastChecked } = SOURCES['usc-8-1642'];
  const under = (cityContract: 'yes' | 'no') =>
    verdictOn({ ...facts, provider: 'nonprofit-charity', cityContract }, asOf).verdict;
  return {
    withoutContract: under('no'),
    withContract: under('yes'),
    norm: 'federal-charity',
    citation: { clause: norm.clause, url, lastChecked },
  };
}
