/** What the side panel tells of one cell beyond its answer. */
import type { Answer } from '@/lib/answers/answer';
import { type Verdict, verdictOn } from '@/lib/answers/verdict';
import { type Citation, type Day, NORMS, SOURCES } from '@/rules';

/** The same help from a nonprofit charity: the 1996 benefits law does not make it check (8 U.S.C. 1642(d)), unless another law, a grant or a City contract brings the City's rule. */
export interface CharityView {
  readonly withoutContract: Verdict;
  readonly withContract: Verdict;
  readonly norm: 'federal-charity';
  readonly citation: Pick<Citation, 'clause' | 'url' | 'lastChecked'>;
}

/** What a charity may leave out; undefined on a day before its law. */
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
