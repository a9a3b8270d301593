/** Reads the texts of a service: who can get it, what it costs, what to bring, who pays, how to apply. */
import type { Place } from '@/lib/cities/place';
import { present } from '../present';
import { dayOf, lineOf, numberOf, sentencesIn, sentencesOf, type Tell } from './fields';
import { joined, type Loose, recordsIn, unique } from './loose';

/** The texts of a service, with who funds its organization. */
export function textsOf(service: Loose, organization: Loose | undefined, today: string, tell: Tell) {
  const one = (field: string) => sentencesOf(service[field], field, tell);
  const many = (field: string, ...names: readonly string[]) =>
    sentencesIn(service[field], field, names, tell);
  const eligibility = [one('eligibility_description'), ...many('eligibility', 'eligibility', 'description')];
  const costs = sentencesIn(
    service.cost_options,
    'cost_options',
    (record, field) => costText(record, field, today, tell),
    tell,
  );
  const payers = sentencesIn(organization?.funding, 'organization.funding', ['source', 'name'], tell);
  return {
    alert: one('alert'),
    eligibility: joined(eligibility, '\n') || undefined,
    ages: agesOf(service, tell),
    fees: unique([one('fees_description'), ...many('fees', 'description', 'fee'), ...costs]),
    bring: many('required_documents', 'document', 'name', 'description'),
    funding: unique([...many('funding', 'source', 'name'), ...payers]),
    apply: one('application_process'),
    interpretation:
      joined(
        [...many('interpretation_services', 'description', 'name'), ...languageNotes(service, tell)],
        ', ',
      ) || undefined,
  };
}

/** Notes on languages: "Spanish: Tuesdays only". */
const languageNotes = ({ languages }: Loose, tell: Tell) =>
  recordsIn(languages).map(({ name, code, note }, at) => {
    const [about, said] = [name ?? code, note].map((value) => lineOf(value, `languages[${at}].note`, tell));
    return about && said && `${about}: ${said}`;
  });

function agesOf(service: Loose, tell: Tell): Place['ages'] {
  const [from, to] = ['minimum_age', 'maximum_age'].map((field) => {
    const age = numberOf(service[field], field, tell);
    return age !== undefined && age > 0 && age < 130 ? age : undefined;
  });
  return from === undefined && to === undefined ? undefined : present({ from, to });
}

/** A price, such as "Adults: 5 USD. First visit"; undefined if it is no longer valid. */
function costText(record: Loose, field: string, today: string, tell: Tell): string | undefined {
  const last = dayOf(record.valid_to, `${field}.valid_to`, tell);
  if (last !== undefined && last < today) return undefined;
  const line = (name: string) => lineOf(record[name], `${field}.${name}`, tell);
  const amount = numberOf(record.amount, `${field}.amount`, tell)?.toString();
  const price = amount && joined([amount, line('currency')], ' ');
  const about = joined([line('option'), price], ': ');
  return joined([about, line('amount_description')], '. ') || undefined;
}
