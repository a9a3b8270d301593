/** Everything a decision says, but for whose answers it is given to. */
import {
  ASKING,
  type Authority,
  type Decision,
  type Difference,
  FACT_NAMES,
  type Fact,
  type Ruling,
  type Why,
} from './model';
import { factsThatMatter, type Span, withEach } from './quantify';
import type { Known } from './reading';
import { rulingOf } from './ruling';
import { outcomeOf, type Voice } from './voice';

/** A decision, but for the answers. */
export type Sheet = Omit<Decision, 'answers'>;

/** Writes down what the three authorities say, with the City's as the headline. Written out key by key: such objects are read fastest. */
export function sheetOf(voices: Readonly<Record<Authority, Voice>>, known: Known): Sheet {
  const rulingBy = (voice: Voice) => rulingOf(voice, voice.outcomes(known));
  const rulings = Object.freeze({
    city: rulingBy(voices.city),
    state: rulingBy(voices.state),
    federal: rulingBy(voices.federal),
  });
  const { outcomes } = voices.city;
  const span = outcomes(known);
  const outcome = outcomeOf(span);
  if (outcome === 'required' || outcome === 'not_required') {
    return {
      kind: 'determined',
      verification: outcome,
      rulings,
      differences: differencesFrom(outcome, rulings),
    } as Sheet;
  }
  const differences = differencesFrom('open', rulings);
  if (outcome) {
    const why: Why = outcome === 'no-duty' ? 'before-policy' : outcome;
    return { kind: 'check_with_a_person', why, rulings, differences } as Sheet;
  }
  const stillMatters = askingOrder(span, outcomes);
  return { kind: 'depends', next: stillMatters[0], stillMatters, rulings, differences } as Sheet;
}

/** The least sensitive fact first, a resident's before an office's, then the one that leaves the fewest open at worst. */
function askingOrder(span: Span, outcomes: Voice['outcomes']): readonly Fact[] {
  const ranked = factsThatMatter(span).map((name) => {
    const fact = FACT_NAMES.indexOf(name);
    const left = withEach(span.known, fact).map((known) => factsThatMatter(outcomes(known)).length);
    const { of, sensitivity } = ASKING[name];
    // Digits of one number: what weighs more stands further left.
    const rank = (name === 'service' ? 0 : 1e4) + (of === 'resident' ? 0 : 1e3) + sensitivity * 100;
    return { name, rank: rank + Math.max(...left) };
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return Object.freeze(ranked.map((one) => one.name));
}

/**
 * Where state and federal law say something else than the headline. Where both are open, it is something else if it is open for other facts
 * or another reason.
 */
function differencesFrom(said: Ruling['verification'], rulings: Decision['rulings']): readonly Difference[] {
  const kinds = { required: 'stricter', not_required: 'looser', open: 'open' } as const;
  const open = (ruling: Ruling) => ruling.verification === 'open' && `${ruling.facts} ${ruling.why}`;
  return Object.freeze(
    (['state', 'federal'] as const)
      .filter(
        (authority) =>
          rulings[authority].verification !== said || open(rulings[authority]) !== open(rulings.city),
      )
      .map((authority) => ({ authority, kind: kinds[rulings[authority].verification] })),
  );
}
