/**
 * Finds the facts of the rules in a record. Our own attributes can state any fact. Free text can only make an answer more careful: that
 * the federal government pays, that income counts. The opposite, and who gives the help, is believed only from our attributes.
 */
import { PLACE_FACTS, type PlaceFacts } from '@/lib/cities/place';
import { TERM_OF_FACT } from '../taxonomy';
import type { Tell } from './fields';
import { type Classification, ourValues } from './terms';

const FEDERAL =
  /\bfederal|\b(?:U\.?S\.?|United States) (?:Dep(?:artmen)?t|Government|Treasury)|\b(?:HUD|FEMA|USDA|HHS|SAMHSA|HRSA|CDBG|TEFAP|CSFP|EFSP|LIHEAP|TANF|CSBG|VOCA|VAWA|ESG|CoC|ARPA|SNAP|WIC|WIOA|FQHC|Medicaid|Medicare|AmeriCorps|Head Start)\b|Older Americans Act|American Rescue Plan|CARES Act|Ryan White|Department of (?:Agriculture|Housing and Urban|Homeland)|\bTitle (?:[IVX]+|\d+)\b|Community (?:Development|Services) Block Grant|Emergency Food and Shelter/i;
const INCOME =
  /\bincome|\b(?:financial|economic) (?:need|hardship|eligib)|\bearnings\b|\bindigent|\breduced[- ](?:price|lunch|fee)|\bescasos recursos|\bsliding[- ](?:fee|scale)|\bpoverty\b|\bFPL\b|\bAMI\b|\bmeans[- ]test|\bingresos?\b|\bescala m[oó]vil|\bability to pay/i;
/** Programs for people with little income. A condition that names one depends on income; a description may only be about it. */
const BY_INCOME = /\b(?:SNAP|TANF|SSI|WIC|Medicaid)\b/;

/** Conditions or documents about immigration status. */
const STATUS =
  /\bcitizen|\bimmigra|\b(?:legal|lawful) (?:status|residen|presence)|\bpermanent resident|\bSSN\b|\bsocial security (?:number|card)|\bgreen card|\bciudadan|\bmigratori|\bseguro social/i;

/** Phrases that negate a mention of income or federal money. "People without income" and "no fee for low income" do not negate it. */
const NEGATED = new RegExp(
  [
    String.raw`\b(?:regardless of|irrespective of|(?:does|do|is|are) not depend(?:ent)? on|not (?:based|dependent) on|sin importar(?: sus?| los| el)?) (?:your |their |any |household |family )?(?:income|ingresos?|ability to pay)`,
    String.raw`\b(?:no|without|sin) (?:household |family )?(?:income|poverty) (?:limit|requirement|guideline|restriction|test|qualification|verification|documentation|proof)s?`,
    String.raw`\b(?:no|without) (?:proof|verification) of income`,
    String.raw`\b(?:no|not|non|without)[\s-]+(?:any )?federal\w*`,
    String.raw`\b(?:regardless of|irrespective of|not (?:ask|check|require)(?: about| for)?|sin importar(?: su| el)?) (?:your |their |any |proof of )*(?:immigration|citizenship|SSN|social security \w+|estatus migratorio)`,
    String.raw`\bno (?:proof of )?(?:citizenship|SSN|social security \w+)(?: is)? (?:required|needed|necessary)`,
    String.raw`\bsenior citizens?`,
  ].join('|'),
  'gi',
);

const mentions = (pattern: RegExp, texts: readonly (string | undefined)[]) =>
  texts.some((text) => text !== undefined && pattern.test(text.replace(NEGATED, '')));

/** The texts of a record that can make an answer more careful. */
export interface CarefulTexts {
  readonly funding: readonly string[];
  readonly offers: string | undefined;
  readonly conditions: readonly (string | undefined)[];
}

/** @returns undefined if no fact is known */
export function factsOf(
  given: readonly Classification[],
  texts: CarefulTexts,
  tell: Tell,
): PlaceFacts | undefined {
  const facts: Record<string, string> = {};
  for (const fact of PLACE_FACTS) {
    const values = ourValues(given, TERM_OF_FACT[fact], tell);
    if (values.length > 1) tell(`attributes.${TERM_OF_FACT[fact]}`, 'contradiction');
    // Values that contradict each other are not used.
    else if (values[0] !== undefined) facts[fact] = values[0];
  }
  // A text that contradicts an attribute is more careful: its value is used, and the contradiction is reported.
  const careful = (fact: keyof PlaceFacts, value: string, mentioned: boolean) => {
    if (!mentioned) return;
    if (facts[fact] !== undefined && facts[fact] !== value) tell(fact, 'contradiction');
    facts[fact] = value;
  };
  careful('funding', 'federal', mentions(FEDERAL, texts.funding));
  const byIncome =
    mentions(INCOME, [texts.offers, ...texts.conditions]) || mentions(BY_INCOME, texts.conditions);
  careful('dependsOnIncome', 'yes', byIncome);
  if (asksStatus(texts) && (facts.provider === 'city' || facts.cityContract === 'yes')) {
    tell('provider', 'contradiction');
    delete facts.provider;
    delete facts.cityContract;
  }
  return Object.keys(facts).length === 0 ? undefined : (facts as PlaceFacts);
}

/** Whether a place asks about immigration status by its own words. It is then not said to follow the policy of the City. */
export const asksStatus = ({ conditions }: CarefulTexts): boolean => mentions(STATUS, conditions);
