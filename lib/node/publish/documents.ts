/** The published files, made from the rules, the catalogue and the directory. */

import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_KINDS } from '@/lib/answers/person';
import { CITY_DISCLOSURE, disclosuresOf } from '@/lib/answers/whoLearns';
import { CLAUSES, servicesOfClause } from '@/lib/city/clauses';
import { needsOfService } from '@/lib/city/needs';
import { SERVICES } from '@/lib/city/services';
import { directory, type Place } from '@/lib/directory';
import { defaultLocale } from '@/lib/i18n/locales';
import { normById, sourceOf } from '@/lib/reading/norms';
import { pagePath } from '@/lib/site/paths';
import {
  COVERED_SERVICES,
  type Day,
  DISCLOSURES,
  DISCLOSURES_LAST_CHECKED,
  DISPUTED_SERVICES,
  type Disclosure,
  type DisclosureId,
  EXEMPT_SERVICES,
  FACT_NAMES,
  FACTS,
  NORMS,
  OPEN_SERVICES,
  PROGRAMS,
  type Program,
  type ProgramId,
  RULES_VERSION,
  type Service,
  SOURCES,
  type Source,
} from '@/rules';
import { decisionTables, factsThatMatter } from './decisionTables';
import { exportDirectory } from './exportDirectory';
import { OUTCOME_LETTERS } from './outcomes';
import type {
  DecisionsFile,
  DisclosuresFile,
  NormsFile,
  ProgramsFile,
  ServicesFile,
  SourcesFile,
} from './shapes';
import { dayIn, inEveryLanguage, sentenceIn } from './words';

const head = (name: string, date: Day) => ({
  $schema: `./${name}.schema.json`,
  version: RULES_VERSION,
  date,
});

/** The kinds of service, with their words and the facts that matter to each. */
export const servicesFile = (date: Day, tables = decisionTables()): ServicesFile => ({
  ...head('services', date),
  services: SERVICES.map((id) => ({
    id,
    group: groupOf(id),
    clauses: CLAUSES.filter((clause) => servicesOfClause(clause).includes(id)),
    facts: [...factsThatMatter(tables, id)],
    name: inEveryLanguage((locale) => sentenceIn(locale, `services.${id}.name`)),
    about: inEveryLanguage((locale) => sentenceIn(locale, `services.${id}.short`)),
    page: inEveryLanguage((locale) => pagePath(locale, `services/${id}`)),
    needs: needsOfService(id).map((need) => ({
      id: need.id,
      name: inEveryLanguage((locale) => sentenceIn(locale, `needs.${need.id}.name`)),
      answers: PERSON_KINDS.map((person) => {
        const { verdict, reason, ofWhom, exceptions } = answerTo(need.id, PREMISE, person, date);
        return { person, verdict, reason, ofWhom, exceptions: exceptions.map((set) => [...set]) };
      }),
      disclosures: [...disclosuresOf(need.id), CITY_DISCLOSURE],
    })),
  })),
});

function groupOf(service: Service): ServicesFile['services'][number]['group'] {
  const within = (group: readonly Service[]) => group.includes(service);
  if (within(COVERED_SERVICES)) return 'covered';
  if (within(EXEMPT_SERVICES)) return 'exempt';
  if (within(DISPUTED_SERVICES)) return 'disputed';
  return within(OPEN_SERVICES) ? 'open' : 'other-duty';
}

/** A record by one of the ids that there are. */
type Named<One, Id> = One & { readonly id: Id };

/** The programs that the City does not run: whose status each looks at, and where that was read. */
export const programsFile = (): ProgramsFile =>
  PROGRAMS.map(
    ({ id, runBy, looksAtStatus, ofWhom, since, sure, sources, disclosures }: Named<Program, ProgramId>) => ({
      id,
      runBy: [...runBy],
      looksAtStatus,
      ofWhom,
      ...(since && { since }),
      sure,
      sources: [...sources],
      disclosures: [...disclosures],
    }),
  );

/** Who may learn what a person writes, with sources. */
export const disclosuresFile = (date: Day): DisclosuresFile => ({
  ...head('disclosures', date),
  lastChecked: DISCLOSURES_LAST_CHECKED,
  disclosures: DISCLOSURES.map(({ sources, ...one }: Named<Disclosure, DisclosureId>) => ({
    ...one,
    sources: [...sources],
    says: inEveryLanguage((locale) => sentenceIn(locale, `disclosures.${one.id}`)),
  })),
});

/** The vocabulary and every norm, with its sentence. */
export const normsFile = (date: Day): NormsFile => ({
  ...head('norms', date),
  facts: FACT_NAMES.map((id) => ({
    id,
    name: inEveryLanguage((locale) => sentenceIn(locale, `facts.${id}.row`)),
    values: [...FACTS[id]],
  })),
  norms: NORMS.map(({ when, defeats, ...norm }) => ({
    ...norm,
    ...readingOf(norm.id),
    when: Object.fromEntries(Object.entries(when).map(([fact, values]) => [fact, [...values]])),
    defeats: [...defeats],
    says: inEveryLanguage((locale) =>
      sentenceIn(locale, `reasons.${norm.id}`, {
        lastChecked: dayIn(locale, readingOf(norm.id).lastChecked),
      }),
    ),
  })),
});

/** When a norm was last read in its source, and when it is read again. */
function readingOf(norm: string) {
  const { lastChecked, reviewBy } = sourceOf(normById(norm));
  return { lastChecked, reviewBy };
}

/** What the norms rest on. */
export const sourcesFile = (date: Day): SourcesFile => ({
  ...head('sources', date),
  sources: Object.entries<Source>(SOURCES).map(([id, { also, ...source }]) => ({
    id,
    ...source,
    ...(also && { also: [...also] }),
  })),
});

/** What each authority says in every case and on every day. */
export function decisionsFile(date: Day, tables = decisionTables()): DecisionsFile {
  const used = FACT_NAMES.filter((fact) => tables.some(({ facts }) => facts.includes(fact)));
  return {
    ...head('decisions', date),
    outcomes: OUTCOME_LETTERS,
    facts: Object.fromEntries(used.map((fact) => [fact, [...FACTS[fact]]])),
    tables: tables.map(({ authority, services, facts, stretches }) => ({
      authority,
      services: [...services],
      facts: [...facts],
      stretches: [...stretches],
    })),
  };
}

/** Places and phones, in the form of HSDS 3.0, in English. */
export const directoryFile = (places: readonly Place[] = directory.places) =>
  exportDirectory(places, {
    offers: (id) => sentenceIn(defaultLocale, `places.${id}`),
    languageNote: (note) => sentenceIn(defaultLocale, `directory.languages.${note}`),
  });
