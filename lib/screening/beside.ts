/** What is said beside an answer: where another authority departs from the City, and what a court holds back. */
import { type Authority, type Day, type Decision, type Difference, NORMS } from '@/rules';
import { heldBackNorms, restsOnCharity } from './answer';

/** One sentence: of a difference (`results.differences.<id>`), or of a norm (`reasons.<id>`). */
export type Beside =
  | {
      readonly kind: 'difference';
      readonly id: `${Difference['authority']}-${Difference['kind']}`;
      readonly authority: Difference['authority'];
      /** The other authority does not answer yet: that depends on more facts. */
      readonly open: boolean;
    }
  | { readonly kind: 'norm'; readonly id: string };

/**
 * What belongs beside an answer.
 *
 * Where only a person can answer, the City's sources disagree or are silent: nothing can be looser or stricter than they are, so the
 * other authorities speak for themselves, or say on what it turns. A charity's freedom is never told without what may undo it. Where the duty is another's (PC-1), nothing is added, since what these laws say is not about it.
 */
export function besideOf(decision: Decision, asOf: Day): readonly Beside[] {
  if (decision.kind === 'check_with_a_person') {
    if (decision.why === 'another-duty') return [];
    return decision.differences.flatMap((difference) =>
      turnsOnFacts(decision, difference)
        ? sentenceOf(difference)
        : ownSentences(decision, difference.authority),
    );
  }
  return [
    ...decision.differences.map(sentenceOf),
    ...(restsOnCharity(decision, asOf) ? ['federal-charity'] : heldBackNorms(decision, asOf)).map(
      (id): Beside => ({ kind: 'norm', id }),
    ),
  ];
}

const sentenceOf = ({ authority, kind }: Difference): Beside => ({
  kind: 'difference',
  id: `${authority}-${kind}`,
  authority,
  open: kind === 'open',
});

/** Whether the other authority would answer if more were known, who pays for instance. */
function turnsOnFacts({ rulings }: Decision, { authority }: Difference): boolean {
  const ruling = rulings[authority];
  return ruling.verification === 'open' && ruling.facts.length > 0;
}

/** The norms of an authority that speak of this very kind of service; where none does, all that decide. */
function ownSentences(decision: Decision, authority: Authority): readonly Beside[] {
  const deciding = decision.rulings[authority].norms;
  const ofTheKind = deciding.filter((id) => NORMS.find((norm) => norm.id === id)?.when.service?.length === 1);
  return (ofTheKind.length > 0 ? ofTheKind : deciding).map((id) => ({ kind: 'norm', id }));
}
