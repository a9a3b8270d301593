/**
 * The parts of the Human Services Data Specification 3.0 that we use, and no more: other fields may stand in a file and are
 * left alone. Each table asks for what the standard asks for.
 */
import * as z from 'zod/mini';
import {
  emailAddress,
  identifier,
  languageCode,
  list,
  name,
  phoneNumber,
  sentences,
  webAddress,
  words,
} from './fields';
import { isTerm, problemOfValue, TAXONOMY } from './taxonomy';

const optional = z.optional;

const taxonomyTerm = z.object({
  id: identifier,
  name: words(500),
  description: sentences,
  code: optional(words(200)),
  taxonomy: optional(words(500)),
});

/** An attribute. One of our own taxonomy must have a value that we know. */
const attribute = z
  .object({ id: identifier, value: optional(sentences), taxonomy_term: optional(taxonomyTerm) })
  .check(({ value, issues }) => {
    const { taxonomy, code } = value.taxonomy_term ?? {};
    if (taxonomy !== TAXONOMY || code === undefined || !isTerm(code)) return;
    const message = value.value === undefined ? 'missing' : problemOfValue(code, value.value);
    if (message !== undefined) issues.push({ code: 'custom', path: ['value'], message, input: value });
  });

const attributes = optional(list(attribute, 100));

const language = z.object({
  id: identifier,
  name: optional(words(100)),
  code: optional(languageCode),
  note: optional(sentences),
});

const phone = z.object({
  id: identifier,
  number: phoneNumber,
  extension: optional(z.int().check(z.minimum(0, 'not-a-phone'), z.maximum(99_999_999, 'not-a-phone'))),
  type: optional(words(40)),
  description: optional(sentences),
  languages: optional(list(language, 50)),
  attributes,
});

const schedule = z.object({
  id: identifier,
  valid_from: optional(words(40)),
  valid_to: optional(words(40)),
  dtstart: optional(words(40)),
  until: optional(words(40)),
  count: optional(z.number()),
  freq: optional(z.enum(['WEEKLY', 'MONTHLY'])),
  interval: optional(z.number()),
  byday: optional(words(200)),
  byweekno: optional(words(200)),
  bymonthday: optional(words(200)),
  byyearday: optional(words(2000)),
  description: optional(sentences),
  opens_at: optional(words(40)),
  closes_at: optional(words(40)),
});

const address = z.object({
  id: identifier,
  address_1: words(300),
  address_2: optional(words(300)),
  city: words(100),
  state_province: words(100),
  postal_code: words(20),
  country: words(60),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z.object({
  id: identifier,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: optional(words(200)),
  url: optional(webAddress),
  addresses: optional(list(address, 20)),
  phones: optional(list(phone, 20)),
  languages: optional(list(language, 50)),
  schedules: optional(list(schedule, 50)),
});

const serviceAtLocation = z.object({
  id: identifier,
  location: optional(location),
  phones: optional(list(phone, 20)),
  schedules: optional(list(schedule, 50)),
});

const serviceTable = z.object({
  id: identifier,
  name,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: optional(sentences),
  url: optional(webAddress),
  email: optional(emailAddress),
  assured_date: optional(words(40)),
  phones: optional(list(phone, 20)),
  schedules: optional(list(schedule, 50)),
  languages: optional(list(language, 50)),
  service_at_locations: optional(list(serviceAtLocation, 50)),
  attributes,
});

export const organizationTable = z.object({
  id: identifier,
  name,
  description: sentences,
  email: optional(emailAddress),
  website: optional(webAddress),
  phones: optional(list(phone, 20)),
  locations: optional(list(location, 50)),
  services: optional(list(serviceTable, 200)),
  attributes,
});

/** A service that carries its organization, as the standard's own example of a service does. */
export const serviceRecord = z.extend(serviceTable, { organization: organizationTable });

export type Phone = z.infer<typeof phone>;
export type Schedule = z.infer<typeof schedule>;
export type Location = z.infer<typeof location>;
export type ServiceAtLocation = z.infer<typeof serviceAtLocation>;
export type ServiceTable = z.infer<typeof serviceTable>;
export type OrganizationTable = z.infer<typeof organizationTable>;
export type Attribute = z.infer<typeof attribute>;
