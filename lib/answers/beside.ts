/** What other authorities say beside the City's answer, given the facts that are known. */
import { type Authority, type Day, type Decision, decide, type Facts, NORMS, type Ruling } from '@/rules';
import { isFree, type Verdict } from './verdict';

/** The sentences that speak of an authority as a whole: `results.differences.<id>`. */
export type DifferenceId =
  | 'state-looser'
  | 'state-stricter'
  | 'state-open'
  | 'federal-required'
  | 'federal-stricter'
  | 'federal-open';

/** One sentence: about an authority as a whole, or the one of a norm (`reasons.<id>`). */
export type Beside =
  | { readonly kind: 'difference'; readonly id: DifferenceId }
  | { readonly kind: 'norm'; readonly id: string };

/**
 * What belongs beside an answer: first the State, then federal law. Knowing more never removes a warning: known federal money gets a sentence of
 * its own, and the sentence on charities names the laws, grants and contracts that can still ask.
 */
export function besideOf(decision: Decision, facts: Facts, verdict: Verdict, day: Day): readonly Beside[] {
  if (verdict === 'another-duty') return [];
  if (decision.kind === 'check_with_a_person')
    return decision.differences.flatMap(({ authority, kind }) =>
      turnsOnFacts(decision.rulings[authority])
        ? [difference(`${authority}-${kind}` as DifferenceId)]
        : ownSentences(decision, authority),
    );
  const said = isFree(verdict) || verdict === 'own-rules' ? 'not_required' : 'required';
  return [...besideState(decision, facts, said), ...besideFederal(decision, facts, said, day)];
}

type Said = 'required' | 'not_required';

const difference = (id: DifferenceId): Beside => ({ kind: 'difference', id });
const norm = (id: string): Beside => ({ kind: 'norm', id });

function besideState({ rulings: { state } }: Decision, facts: Facts, said: Said): readonly Beside[] {
  if (state.verification === 'open') return [difference('state-open')];
  if (state.verification === said) return [];
  if (state.verification === 'required') return [difference('state-stricter')];
  return facts.funding === 'federal' ? [] : [difference('state-looser')];
}

function besideFederal(decision: Decision, facts: Facts, said: Said, day: Day): readonly Beside[] {
  const { federal } = decision.rulings;
  if (restsOnCharity(decision, facts, day)) return [norm('federal-charity')];
  const heldBack = heldBackNorms(decision, day).map(norm);
  switch (federal.verification) {
    case 'open':
      return turnsOnFacts(federal) ? [difference('federal-open'), ...heldBack] : heldBack;
    case 'required':
      return [difference(said === 'required' ? 'federal-required' : 'federal-stricter'), ...heldBack];
    case 'not_required':
      return said === 'required' ? federal.norms.map(norm) : heldBack;
  }
}

/** Whether the authority would answer if more were known, for instance who pays. */
const turnsOnFacts = (ruling: Ruling): boolean => ruling.verification === 'open' && ruling.facts.length > 0;

/** Whether federal law asks for no check only because a charity gives the help (8 U.S.C. 1642(d)). Its grant, contract or another law may ask all the same. */
function restsOnCharity({ rulings: { federal } }: Decision, facts: Facts, day: Day): boolean {
  if (!federal.norms.includes('federal-charity')) return false;
  const fromCity = decide({ ...facts, provider: 'city' }, day);
  return fromCity.rulings.federal.verification !== 'not_required';
}

/** The norms that the answer may rest on and that a court order or an agreement holds back on the day. */
const heldBackNorms = ({ rulings: { federal } }: Decision, day: Day): readonly string[] =>
  NORMS.filter(({ id, heldBack }) => heldBack && heldBack.from <= day && federal.norms.includes(id)).map(
    ({ id }) => id,
  );

/** The norms of an authority that speak of this very kind of service; where none does, all that decide. */
function ownSentences({ rulings }: Decision, authority: Authority): readonly Beside[] {
  const deciding = rulings[authority].norms;
  const ofTheKind = deciding.filter((id) => NORMS.find((one) => one.id === id)?.when.service?.length === 1);
  return (ofTheKind.length > 0 ? ofTheKind : deciding).map(norm);
}
