/** What a service says in its own words: who can get it, what it costs, what to bring, who pays, how to apply. */
import type { Place } from '@/lib/cities/place';
import { dayOf, lineOf, numberOf, sentencesIn, sentencesOf, type Tell } from './fields';
import { isAbsent, type Loose, present } from './loose';

type TextField = 'alert' | 'eligibility' | 'ages' | 'fees' | 'bring' | 'funding' | 'apply' | 'interpretation';
type Texts = { readonly [K in TextField]: Place[K] | undefined };

/** The text of a record that carries it in one of some fields. */
const textAt =
  (tell: Tell, ...names: readonly string[]) =>
  (record: Loose, field: string): string | undefined => {
    const name = names.find((one) => record[one] !== undefined && record[one] !== null);
    return name === undefined ? undefined : sentencesOf(record[name], `${field}.${name}`, tell);
  };

export function textsOf(service: Loose, organization: Loose | undefined, today: string, tell: Tell): Texts {
  const one = (field: string) => sentencesOf(service[field], field, tell);
  const many = (field: string, ...names: readonly string[]) =>
    isAbsent(service[field]) ? [] : sentencesIn(service[field], field, tell, textAt(tell, ...names));
  const eligibility = unique([
    one('eligibility_description'),
    ...many('eligibility', 'eligibility', 'description'),
  ]).join('\n');
  const costs = sentencesIn(service.cost_options, 'cost_options', tell, (record, field) =>
    costText(record, field, today, tell),
  );
  const payers = sentencesIn(
    organization?.funding,
    'organization.funding',
    tell,
    textAt(tell, 'source', 'name'),
  );
  return {
    alert: one('alert'),
    eligibility: eligibility === '' ? undefined : eligibility,
    ages: agesOf(service, tell),
    fees: unique([one('fees_description'), ...many('fees', 'description', 'fee'), ...costs]),
    bring: many('required_documents', 'document', 'name', 'description'),
    funding: unique([...many('funding', 'source', 'name'), ...payers]),
    apply: one('application_process'),
    interpretation: many('interpretation_services', 'description', 'name').join(', ') || undefined,
  };
}

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

function agesOf(service: Loose, tell: Tell): Place['ages'] | undefined {
  const [from, to] = ['minimum_age', 'maximum_age'].map((field) => {
    const age = numberOf(service[field], field, tell);
    return age !== undefined && age > 0 && age < 130 ? age : undefined;
  });
  return from === undefined && to === undefined ? undefined : present({ from, to });
}

/** "Adults: 5 USD. First visit". A price that is over is left out. */
function costText(record: Loose, field: string, today: string, tell: Tell): string | undefined {
  const last = dayOf(record.valid_to, `${field}.valid_to`, tell);
  if (last !== undefined && last < today) return undefined;
  const line = (name: string) => lineOf(record[name], `${field}.${name}`, tell);
  const amount = numberOf(record.amount, `${field}.amount`, tell);
  const price =
    amount === undefined
      ? undefined
      : [amount, line('currency')].filter((part) => part !== undefined).join(' ');
  const about = [line('option'), price].filter((part) => part !== undefined).join(': ');
  const text = [about, line('amount_description')]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
  return text === '' ? undefined : text;
}
