/** The schemas of the published files. The build checks each file against its schema, and publishes the schema as JSON Schema under `/data/`. */
import * as z from 'zod';
import { PERSON_KINDS } from '@/lib/answers/person';
import { VERDICTS } from '@/lib/answers/verdict';
import { NEEDS, type NeedId } from '@/lib/city/needs';
import { locales } from '@/lib/i18n/locales';
import { AUTHORITIES, DISCLOSURES, FACT_NAMES, FACTS, NORMS, OF_WHOM, PROGRAMS, SOURCES } from '@/rules';
import { organizationTable } from './directoryTables';
import { OUTCOME_LETTERS } from './outcomes';

const day = z.iso.date().describe('The calendar day of the city, YYYY-MM-DD.');
const authority = z.enum(AUTHORITIES).describe('Who speaks. The headline of an answer is the City’s.');
const service = z.enum(FACTS.service).describe('A kind of service, by its id.');
const fact = z
  .enum(FACT_NAMES as [string, ...string[]])
  .describe('Something an answer can turn on, by its id.');
const normId = z.enum(NORMS.map(({ id }) => id) as [string, ...string[]]).describe('A norm, by its id.');
const sourceId = z.enum(Object.keys(SOURCES) as [string, ...string[]]).describe('A source, by its id.');

const disclosureId = z
  .enum(DISCLOSURES.map(({ id }) => id))
  .describe('A record of who may learn what is written, by its id.');
const programId = z.enum(PROGRAMS.map(({ id }) => id)).describe('A program, by its id.');
const year = z.string().regex(/^\d{4}$/);
const source = z.strictObject({
  title: z.string(),
  url: z.url().optional(),
  date: z.union([day, year]).optional(),
});

const inEachLanguage = (text: z.ZodString) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, text])));
const words = inEachLanguage(z.string().min(1)).describe('The same words in each language, by its code.');

const head = {
  $schema: z.string().describe('The JSON Schema of this file, next to it.'),
  version: day.describe('The version of the rules: the day they were last changed.'),
  date: day.describe('The day this file was made.'),
};

export const servicesShape = z
  .strictObject({
    ...head,
    services: z.array(
      z.strictObject({
        id: service,
        group: z
          .enum(['covered', 'exempt', 'disputed', 'open', 'other-duty'])
          .describe('How the City’s policy treats this kind of service.'),
        clauses: z.array(z.string()).describe('The clauses of the City’s policy that name it.'),
        facts: z.array(fact).describe('The facts that can change what any authority says of it, on any day.'),
        name: words,
        about: words,
        page: inEachLanguage(z.string()).describe('The address of its page on this site, in each language.'),
        needs: z
          .array(
            z.strictObject({
              id: z.enum(NEEDS.map(({ id }) => id) as [NeedId, ...NeedId[]]),
              name: words,
              answers: z.array(
                z.strictObject({
                  person: z.enum(PERSON_KINDS),
                  verdict: z.enum(VERDICTS),
                  reason: z.string().describe('The norm that gives the reason, by its id.'),
                  ofWhom: z.enum(OF_WHOM).describe('Whose status is looked at.'),
                  exceptions: z
                    .array(z.array(z.strictObject({ fact, value: z.enum(['yes', 'no']) })))
                    .describe('Each smallest set of conditions under which the City does not check.'),
                }),
              ),
              disclosures: z.array(disclosureId),
            }),
          )
          .describe('What people come for, each with the answers of the day the file was made.'),
      }),
    ),
  })
  .describe('The kinds of service that the rules know.');

const reading = {
  lastChecked: day.describe('The day its source was last read.'),
  reviewBy: day.describe('The day by which it is read again.'),
};

export const normsShape = z
  .strictObject({
    ...head,
    facts: z
      .array(
        z.strictObject({ id: fact, name: words, values: z.array(z.string()).describe('In their order.') }),
      )
      .describe('Every fact with its values. Immigration status is not one.'),
    norms: z.array(
      z.strictObject({
        id: normId,
        authority,
        requires: z
          .enum(['required', 'not_required', 'unsettled'])
          .describe('Whether it asks for a check of immigration status.'),
        why: z
          .enum(['policy-silent', 'sources-disagree', 'another-duty', 'court'])
          .optional()
          .describe('Of an unsettled norm: what is unsettled.'),
        when: z
          .partialRecord(fact, z.array(z.string()).min(1))
          .describe('It applies where each fact listed has one of the values listed.'),
        defeats: z
          .array(normId)
          .describe('The norms it wins over. Empty: the general rule of its authority.'),
        from: day.describe('The first day it stands.'),
        until: day.optional().describe('The first day it no longer stands.'),
        heldBack: z
          .strictObject({ from: day, by: z.enum(['court-order', 'agreement']) })
          .optional()
          .describe(
            'From this day on it is kept from being used here; what rests on it is for a court to settle.',
          ),
        clause: z.string(),
        source: sourceId,
        ...reading,
        says: words,
      }),
    ),
  })
  .describe('The rules, one norm for each sentence of a source.');

export const programsShape = z
  .array(
    z.strictObject({
      id: programId,
      runBy: z.array(z.string()).min(1).describe('Who runs it.'),
      looksAtStatus: z.enum(['yes', 'no', 'ask']).describe('Whether it looks at immigration status.'),
      ofWhom: z.enum(OF_WHOM).describe('Whose status.'),
      since: day.optional().describe('The first day on which it is so.'),
      sure: z.enum(['high', 'medium-high', 'medium', 'ask']).describe('How sure we are; ask: not read.'),
      sources: z.array(source),
      disclosures: z.array(disclosureId),
    }),
  )
  .describe('Programs that the City does not run. Each has rules of its own.');

export const disclosuresShape = z
  .strictObject({
    ...head,
    lastChecked: day,
    disclosures: z.array(
      z.strictObject({
        id: disclosureId,
        since: day.optional(),
        sure: z.enum(['high', 'medium']),
        sources: z.array(source).min(1),
        legalFirst: z.boolean().describe('Whether to talk to a legal-help line before applying.'),
        says: words,
      }),
    ),
  })
  .describe('Who may learn what a person writes on a form.');

export const sourcesShape = z
  .strictObject({
    ...head,
    sources: z.array(
      z.strictObject({
        id: sourceId,
        title: z.string(),
        url: z.url(),
        also: z.array(z.url()).optional().describe('Further pages that say the same.'),
        ...reading,
        sure: z.enum(['high', 'medium-high', 'medium']).describe('How sure we are of what it says.'),
      }),
    ),
  })
  .describe('What the norms rest on.');

export const decisionsShape = z
  .strictObject({
    ...head,
    outcomes: z
      .strictObject(
        Object.fromEntries(
          Object.entries(OUTCOME_LETTERS).map(([letter, outcome]) => [letter, z.literal(outcome)]),
        ),
      )
      .describe('What each letter of `outcomes` stands for.'),
    facts: z
      .partialRecord(fact, z.array(z.string()))
      .describe('The values of each fact, in the order that the letters follow.'),
    tables: z
      .array(
        z.strictObject({
          authority,
          services: z.array(service).min(1).describe('The services for which this table holds.'),
          facts: z.array(fact).describe('The facts that matter to it. The last one changes fastest.'),
          stretches: z
            .array(
              z.strictObject({
                from: day.describe(
                  'The first day of the stretch; it ends where the next begins. Before the first there is no duty.',
                ),
                outcomes: z
                  .string()
                  .regex(/^[A-Z]+$/)
                  .describe('One letter for each combination of values.'),
              }),
            )
            .min(1),
        }),
      )
      .describe('One table for each authority and service; services that are treated alike share one.'),
  })
  .describe('What each authority says in every case and on every day.');

export const directoryShape = z
  .strictObject({
    hsds: z.literal('3.0'),
    organizations: z.array(organizationTable as unknown as z.ZodType),
  })
  .describe('Places and phones, in the form of the Human Services Data Specification 3.0.');

export const indexShape = z
  .strictObject({
    ...head,
    files: z.array(
      z.strictObject({
        name: z.string(),
        schema: z.string().describe('The file that holds its JSON Schema.'),
        bytes: z.int().positive(),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of the file as it is, uncompressed.'),
      }),
    ),
  })
  .describe('The published files, with a hash of each.');

export type ServicesFile = z.infer<typeof servicesShape>;
export type NormsFile = z.infer<typeof normsShape>;
export type SourcesFile = z.infer<typeof sourcesShape>;
export type DecisionsFile = z.infer<typeof decisionsShape>;
export type IndexFile = z.infer<typeof indexShape>;
