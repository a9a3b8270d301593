/**
 * The facts of the rules that a file tells. Our own attributes can say any of them. Free text can only make an answer more careful:
 * that the federal government pays, that income counts. That income does not count, that there is no contract, that it is given in
 * kind or by a charity is believed only where somebody put our attribute there.
 */

import { PLACE_FACTS, type PlaceFacts } from '@/lib/cities/place';
import { TERM_OF_FACT } from '../taxonomy';
import type { Tell } from './fields';
import { type Classification, ourValues } from './terms';

const FEDERAL =
  /\bfederal|\bU\.?S\.? (?:Dep(?:artmen)?t|Government|Treasury)|\b(?:HUD|FEMA|USDA|HHS|SAMHSA|HRSA|CDBG|TEFAP|CSFP|EFSP|LIHEAP|TANF|CSBG|VOCA|VAWA|ESG|CoC|Medicaid|Medicare)\b|Older Americans Act|Community (?:Development|Services) Block Grant|Emergency Food and Shelter/i;
const INCOME =
  /\bincome|\bsliding[- ](?:fee|scale)|\bpoverty\b|\bFPL\b|\bAMI\b|\bmeans[- ]test|\bingresos?\b|\bescala m[oó]vil|\bability to pay/i;

/** Words that take the next back. "People without income" and "no fee for low income" take nothing back. */
const TAKEN_BACK = new RegExp(
  [
    String.raw`\b(?:regardless of|irrespective of|(?:does|do|is|are) not depend(?:ent)? on|not (?:based|dependent) on|sin importar(?: sus?| los| el)?) (?:your |their |any |household |family )?(?:income|ingresos?|ability to pay)`,
    String.raw`\b(?:no|without|sin) (?:household |family )?(?:income|poverty) (?:limit|requirement|guideline|restriction|test|qualification|verification|documentation|proof)s?`,
    String.raw`\b(?:no|without) (?:proof|verification) of income`,
    String.raw`\b(?:no|not|non|without)[\s-]+(?:any )?federal\w*`,
  ].join('|'),
  'gi',
);

const says = (pattern: RegExp, texts: readonly (string | undefined)[]) =>
  texts.some((text) => text !== undefined && pattern.test(text.replace(TAKEN_BACK, '')));

/** The texts of a record that can make an answer more careful. */
export interface CarefulTexts {
  readonly funding: readonly string[];
  readonly conditions: readonly (string | undefined)[];
}

/** @returns undefined where nothing is known */
export function factsOf(
  given: readonly Classification[],
  texts: CarefulTexts,
  tell: Tell,
): PlaceFacts | undefined {
  const facts: Record<string, string> = {};
  for (const fact of PLACE_FACTS) {
    const values = ourValues(given, TERM_OF_FACT[fact], tell);
    if (values.length > 1) tell(`attributes.${TERM_OF_FACT[fact]}`, 'contradiction');
    // Two values that disagree are none.
    else if (values[0] !== undefined) facts[fact] = values[0];
  }
  // Where a text and an attribute disagree, the careful one counts, and it is told.
  const careful = (fact: keyof PlaceFacts, value: string, said: boolean) => {
    if (!said) return;
    if (facts[fact] !== undefined && facts[fact] !== value) tell(fact, 'contradiction');
    facts[fact] = value;
  };
  careful('funding', 'federal', says(FEDERAL, texts.funding));
  careful('dependsOnIncome', 'yes', says(INCOME, texts.conditions));
  return Object.keys(facts).length === 0 ? undefined : (facts as PlaceFacts);
}
