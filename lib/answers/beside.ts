/** What other authorities say beside the City's answer, for the known facts. */
import { type Authority, type Day, type Decision, decide, type Facts, NORMS, type Ruling } from '@/rules';
import { type LawId, lawsBeside } from './laws';
import { isFree, type Verdict } from './verdict';

/** The sentences about an authority as a whole: `results.differences.<id>`. */
export type DifferenceId =
  | 'state-looser'
  | 'state-stricter'
  | 'state-required'
  | 'state-open'
  | 'city-money'
  | 'federal-required'
  | 'federal-stricter'
  | 'federal-open';

/**
 * One sentence: about an authority as a whole; about a norm (`reasons.<id>`); about a norm on a day before it was held back
 * (`results.starts.<id>`); or about a law on programs (`results.laws.<id>`).
 */
export type Beside =
  | { readonly kind: 'difference'; readonly id: DifferenceId }
  | { readonly kind: 'norm' | 'start'; readonly id: string }
  | { readonly kind: 'law'; readonly id: LawId };

/**
 * The sentences beside an answer: first the State, then federal law, then the laws on programs. Another known fact never removes a warning: known
 * federal money has its own sentence, and the sentence about charities names the laws, grants and contracts that can still require a check.
 */
export function besideOf(decision: Decision, facts: Facts, verdict: Verdict, day: Day): readonly Beside[] {
  if (verdict === 'another-duty') return [];
  const laws = lawsBeside(facts, day).map((id): Beside => ({ kind: 'law', id }));
  if (decision.kind === 'check_with_a_person' && decision.why !== 'policy-silent')
    return [
      ...decision.differences.flatMap(({ authority, kind }) =>
        turnsOnFacts(decision.rulings[authority])
          ? [difference(`${authority}-${kind}` as DifferenceId)]
          : ownSentences(decision, authority, day),
      ),
      ...laws,
    ].filter(({ id }) => !(isOtherMoney(facts) && id === 'state-2022-repeal'));
  const said = saidBy(verdict);
  return [...besideState(decision, facts, said, day), ...besideFederal(decision, facts, said, day), ...laws];
}

/** The headline about a check: `open` if the City's text is silent, for example about an adult who signs for a child. */
type Said = 'required' | 'not_required' | 'open';

function saidBy(verdict: Verdict): Said {
  if (isFree(verdict) || verdict === 'own-rules') return 'not_required';
  return verdict === 'ask-first' ? 'open' : 'required';
}

/** Whether the money is known not to be the City's or the State's: then their laws about their own money do not apply. */
const isOtherMoney = ({ funding }: Facts): boolean => funding === 'federal';

const difference = (id: DifferenceId): Beside => ({ kind: 'difference', id });

/** The sentence of a norm on a day. Before a court or an agreement held it back, it has a different sentence. */
function norm(id: string, day: Day): Beside {
  const heldBack = NORMS.find((one) => one.id === id)?.heldBack;
  return { kind: heldBack && day < heldBack.from ? 'start' : 'norm', id };
}

function besideState(decision: Decision, facts: Facts, said: Said, day: Day): readonly Beside[] {
  const { state, federal } = decision.rulings;
  if (state.verification === 'open')
    return turnsOnFacts(state) ? [difference('state-open')] : ownSentences(decision, 'state', day);
  if (state.verification === 'required')
    return [difference(said === 'not_required' ? 'state-stricter' : 'state-required')];
  if (said === 'not_required' || isOtherMoney(facts)) return [];
  if (facts.funding === 'city-or-state' && federal.verification === 'not_required')
    return [difference('city-money'), ...staffRule(decision, day)];
  // The City's text can be stricter than State law only if it is not silent.
  return said === 'open'
    ? ownSentences(decision, 'state', day)
    : [difference('state-looser'), ...staffRule(decision, day)];
}

const staffRule = ({ rulings: { state } }: Decision, day: Day): readonly Beside[] =>
  state.norms.filter((id) => id === 'state-2025-no-asking').map((id) => norm(id, day));

function besideFederal(decision: Decision, facts: Facts, said: Said, day: Day): readonly Beside[] {
  const { federal } = decision.rulings;
  if (restsOnCharity(decision, facts, day))
    return [
      norm('federal-charity', day),
      ...(facts.funding === undefined ? [difference('federal-open')] : []),
    ];
  const recent = recentReadings(decision, day).map((id) => norm(id, day));
  switch (federal.verification) {
    case 'open':
      return turnsOnFacts(federal) ? [difference('federal-open'), ...recent] : recent;
    case 'required':
      return [difference(isToldOfMoney(facts, said) ? 'federal-required' : 'federal-stricter'), ...recent];
    case 'not_required':
      return said === 'not_required' ? recent : federal.norms.map((id) => norm(id, day));
  }
}

/** Whether to add the sentence about federal money: it is known to pay, and the City's text does not exempt the person. */
const isToldOfMoney = (facts: Facts, said: Said): boolean =>
  said !== 'not_required' && facts.funding === 'federal';

/** Whether the ruling is open because of unknown facts, for instance who pays. */
const turnsOnFacts = (ruling: Ruling): boolean => ruling.verification === 'open' && ruling.facts.length > 0;

/** Whether federal law requires no check only because a charity gives the help (8 U.S.C. 1642(d)). Its grant, contract or another law may require one. */
export function restsOnCharity({ rulings: { federal } }: Decision, facts: Facts, day: Day): boolean {
  if (facts.provider !== 'nonprofit-charity' || !federal.norms.includes('federal-charity')) return false;
  const fromCity = decide({ ...facts, provider: 'city' }, day);
  return fromCity.rulings.federal.verification !== 'not_required';
}

/** The federal readings since 2025 that bear on the answer: in force on the day, or held back by a court order or an agreement. */
const recentReadings = ({ rulings: { federal } }: Decision, day: Day): readonly string[] =>
  NORMS.filter(({ id, from, heldBack }) => heldBack && from <= day && federal.norms.includes(id)).map(
    ({ id }) => id,
  );

/** The sentences of the authority's norms about this service; if there are none, those of all deciding norms. */
function ownSentences({ rulings }: Decision, authority: Authority, day: Day): readonly Beside[] {
  const deciding = rulings[authority].norms;
  const ofTheKind = deciding.filter((id) => NORMS.find((one) => one.id === id)?.when.service?.length === 1);
  return (ofTheKind.length > 0 ? ofTheKind : deciding).map((id) => norm(id, day));
}
