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

export interface Sheet {
  readonly kind: Decision['kind'];
  readonly verification?: 'required' | 'not_required';
  readonly stillMatters?: readonly Fact[];
  readonly why?: Why;
  readonly rulings: Decision['rulings'];
  readonly differences: readonly Difference[];
}

/** Writes down what the three authorities say, with the City's as the headline. */
export function sheetOf(voices: Readonly<Record<Authority, Voice>>, known: Known): Sheet {
  const rulingBy = (voice: Voice) => rulingOf(voice, voice.outcomes(known));
  const rulings = Object.freeze({
    city: rulingBy(voices.city),
    state: rulingBy(voices.state),
    federal: rulingBy(voices.federal),
  });
  const headline = headlineOf(voices.city, known);
  return { ...headline, rulings, differences: differencesFrom(headline.verification ?? 'open', rulings) };
}

function headlineOf({ outcomes }: Voice, known: Known): Omit<Sheet, 'rulings' | 'differences'> {
  const span = outcomes(known);
  const outcome = outcomeOf(span);
  if (!outcome) return { kind: 'depends', stillMatters: askingOrder(span, outcomes) };
  return outcome === 'required' || outcome === 'not_required'
    ? { kind: 'determined', verification: outcome }
    : { kind: 'check_with_a_person', why: outcome === 'no-duty' ? 'before-policy' : outcome };
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

function differencesFrom(said: Ruling['verification'], rulings: Decision['rulings']): readonly Difference[] {
  const kinds = { required: 'stricter', not_required: 'looser', open: 'open' } as const;
  return Object.freeze(
    (['state', 'federal'] as const)
      .filter((authority) => rulings[authority].verification !== said)
      .map((authority) => ({ authority, kind: kinds[rulings[authority].verification] })),
  );
}
