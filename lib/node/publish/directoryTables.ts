/**
 * The tables of the Human Services Data Specification 3.0 as we write them, for the schema of the published directory. The reader of other files
 * (`lib/directory/read/`) is less strict.
 */
import * as z from 'zod/mini';

const optional = z.optional;
const identifier = z.guid();
const text = z.string();
const list = z.array;

const taxonomyTerm = z.object({ id: identifier, name: text, description: text, code: text, taxonomy: text });
const attribute = z.object({ id: identifier, value: text, taxonomy_term: taxonomyTerm });
const language = z.object({
  id: identifier,
  name: optional(text),
  code: optional(text),
  note: optional(text),
});

const phone = z.object({
  id: identifier,
  number: text,
  extension: optional(z.int()),
  type: text,
  description: optional(text),
  attributes: optional(list(attribute)),
});

const schedule = z.object({
  id: identifier,
  freq: optional(z.enum(['WEEKLY', 'MONTHLY'])),
  byday: optional(text),
  description: optional(text),
  opens_at: optional(text),
  closes_at: optional(text),
});

const address = z.object({
  id: identifier,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z.object({
  id: identifier,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: optional(text),
  addresses: optional(list(address)),
});

const service = z.object({
  id: identifier,
  name: text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: text,
  assured_date: optional(text),
  alert: optional(text),
  eligibility_description: optional(text),
  minimum_age: optional(z.number()),
  maximum_age: optional(z.number()),
  fees_description: optional(text),
  application_process: optional(text),
  interpretation_services: optional(text),
  required_documents: optional(list(z.object({ id: identifier, document: text }))),
  funding: optional(list(z.object({ id: identifier, source: text }))),
  phones: optional(list(phone)),
  schedules: optional(list(schedule)),
  languages: optional(list(language)),
  service_at_locations: optional(list(z.object({ id: identifier, location: location }))),
  attributes: list(attribute),
});

/** An organization with its services inside. */
export const organizationTable = z.object({
  id: identifier,
  name: text,
  description: text,
  email: optional(text),
  website: optional(text),
  locations: optional(list(location)),
  services: list(service),
});
