/** Two general rule engines, given the same formulas. */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { checked, type Says, type Told, type World } from './contender';
import { FORMULAS, type Formula } from './formula';

const AUTHORITIES = ['city', 'federal'] as const;
const OUTCOMES = ['required', 'open'] as const;

function toCondition(formula: Formula): NestedCondition {
  if ('fact' in formula) return { fact: formula.fact, operator: 'in', value: formula.in };
  if ('all' in formula) return { all: formula.all.map(toCondition) };
  if ('any' in formula) return { any: formula.any.map(toCondition) };
  return { not: toCondition(formula.not) };
}

const engine = new Engine(
  AUTHORITIES.flatMap((authority) =>
    OUTCOMES.map((outcome) => ({
      conditions: toCondition(FORMULAS[authority][outcome]) as TopLevelCondition,
      event: { type: authority, params: { outcome } },
    })),
  ),
);

/** json-rules-engine, one engine for all, as its own documentation advises. */
export async function jsonRulesEngine(world: World): Promise<Told> {
  const { events } = await engine.run(checked(world));
  const said = (authority: string): Says =>
    events.find(({ type }) => type === authority)?.params?.outcome ?? 'not_required';
  return { headline: said('city'), city: said('city'), state: 'not_required', federal: said('federal') };
}

function toLogic(formula: Formula): RulesLogic {
  if ('fact' in formula) return { in: [{ var: formula.fact }, [...formula.in]] };
  if ('all' in formula) return { and: formula.all.map(toLogic) };
  if ('any' in formula) return { or: formula.any.map(toLogic) };
  return { '!': toLogic(formula.not) };
}

const ruleOf = ({ required, open }: (typeof FORMULAS)['city' | 'federal']): RulesLogic => ({
  if: [toLogic(required), 'required', toLogic(open), 'open', 'not_required'],
});
const CITY = ruleOf(FORMULAS.city);
const FEDERAL = ruleOf(FORMULAS.federal);

/** json-logic-js, one expression an authority. */
export function jsonLogicJs(world: World): Told {
  const facts = checked(world);
  const city: Says = jsonLogic.apply(CITY, facts);
  return { headline: city, city, state: 'not_required', federal: jsonLogic.apply(FEDERAL, facts) };
}
