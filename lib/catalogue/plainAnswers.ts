/** The questionnaire without scripts: every way through it for one need and one person, and the answer at its end. */
import { besideOf } from '@/lib/screening/beside';
import { PERSON_KINDS, type PersonKind } from '@/lib/screening/household';
import { answerFor, openFact, withReply } from '@/lib/screening/oneAnswer';
import type { Result } from '@/lib/screening/results';
import {
  ASKED_FACTS,
  type AskedFact,
  emptyScreening,
  REPLIES,
  type Reply,
  type Screening,
} from '@/lib/screening/screening';
import type { Day } from '@/rules';
import { NEEDS, type NeedId } from './needs';

/** One reply on the way. */
export interface Said {
  readonly fact: AskedFact;
  readonly reply: Reply;
}

/** A way through the questions, the same for several needs. */
export interface Way {
  readonly needs: readonly NeedId[];
  readonly person: PersonKind;
  readonly said: readonly Said[];
}

/** One text: an answer, its reason, what is beside it; and all ways that lead to it. */
export interface Told {
  readonly id: string;
  readonly result: Result;
  readonly ways: readonly Way[];
}

/** A question, and the ways on which it comes up. */
export interface Asked {
  readonly fact: AskedFact;
  readonly ways: readonly Way[];
}

export interface PlainAnswers {
  readonly asked: readonly Asked[];
  readonly told: readonly Told[];
}

interface Place {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly said: readonly Said[];
}

/** Every question and every text of the questionnaire without scripts, on a day. Each text is there once. */
export function plainAnswers(asOf: Day): PlainAnswers {
  const asked = new Map<AskedFact, Place[]>(ASKED_FACTS.map((fact) => [fact, []]));
  const told = new Map<string, { readonly result: Result; readonly places: Place[] }>();
  const walk = (screening: Screening, place: Place): void => {
    const { need, person, said } = place;
    const fact = openFact(screening, need, person, asOf);
    if (fact) {
      asked.get(fact)?.push(place);
      for (const reply of REPLIES)
        walk(withReply(screening, { need, fact }, reply), { ...place, said: [...said, { fact, reply }] });
      return;
    }
    const result = answerFor(screening, need, person, asOf);
    const text = told.get(textOf(result, asOf)) ?? { result, places: [] };
    text.places.push(place);
    told.set(textOf(result, asOf), text);
  };
  for (const { id: need } of NEEDS)
    for (const person of PERSON_KINDS) walk({ ...emptyScreening, needs: [need] }, { need, person, said: [] });
  return {
    asked: [...asked].flatMap(([fact, places]) =>
      places.length > 0 ? [{ fact, ways: together(places) }] : [],
    ),
    told: [...told.values()].map(({ result, places }, index) => ({
      id: `told-${index + 1}`,
      result,
      ways: together(places),
    })),
  };
}

/** Two results with the same key are told in the same words. */
const textOf = ({ answer, reason, decision, branches }: Result, asOf: Day): string =>
  JSON.stringify([answer, reason, besideOf(decision, asOf), branches]);

/** Ways that differ in the need alone, as one. */
function together(places: readonly Place[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { need, person, said } of places) {
    const key = JSON.stringify([person, said]);
    ways.set(key, { person, said, needs: [...(ways.get(key)?.needs ?? []), need] });
  }
  return [...ways.values()];
}
