/** The published files, made from the rules, the catalogue and the directory. */

import { answerTo } from '@/lib/answers/answer';
import { PREMISE } from '@/lib/answers/facts';
import { whoseToTell } from '@/lib/answers/lookedAt';
import { PERSON_KINDS } from '@/lib/answers/person';
import { learnedOf } from '@/lib/answers/whoLearns';
import { CLAUSES, servicesOfClause } from '@/lib/city/clauses';
import { needsOfService } from '@/lib/city/needs';
import { SERVICES } from '@/lib/city/services';
import { directory, type Place } from '@/lib/directory';
import { byId } from '@/lib/i18n/byId';
import { defaultLocale } from '@/lib/i18n/locales';
import { dayIn, wordsIn } from '@/lib/i18n/wordsIn';
import { normById, sourceOf } from '@/lib/reading/norms';
import { pagePath } from '@/lib/site/paths';
import {
  COVERED_SERVICES,
  type Day,
  DISCLOSURES,
  DISCLOSURES_LAST_CHECKED,
  DISPUTED_SERVICES,
  EXEMPT_SERVICES,
  FACT_NAMES,
  FACTS,
  NORMS,
  OPEN_SERVICES,
  RULES_VERSION,
  type Service,
  SOURCES,
  type Source,
} from '@/rules';
import { type DecisionTable, decisionTables, factsThatMatter } from './decisionTables';
import { exportDirectory } from './exportDirectory';
import { OUTCOME_LETTERS } from './outcomes';
import { inEveryLanguage } from './words';

const head = (name: string, date: Day) => ({
  $schema: `./${name}.schema.json`,
  version: RULES_VERSION,
  date,
});

/** The kinds of service, with their words and the facts that matter to each. */
export const servicesFile = (date: Day, tables = decisionTables()) => ({
  ...head('services', date),
  services: SERVICES.map((id) => ({
    id,
    group: groupOf(id),
    clauses: CLAUSES.filter((clause) => servicesOfClause(clause).includes(id)),
    facts: factsThatMatter(tables, id),
    name: inEveryLanguage((locale) => wordsIn(locale)(`services.${id}.name`)),
    about: inEveryLanguage((locale) => wordsIn(locale)(`services.${id}.short`)),
    page: inEveryLanguage((locale) => pagePath(locale, `services/${id}`)),
    needs: needsOfService(id).map((need) => ({
      id: need.id,
      name: inEveryLanguage((locale) => wordsIn(locale)(`needs.${need.id}.name`)),
      answers: PERSON_KINDS.map((person) => {
        const answer = answerTo(need.id, PREMISE, person, date);
        const { verdict, reason, exceptions } = answer;
        // As on the pages: that nobody looks is said only on the closed list of "nobody checks".
        const ofWhom = answer.ofWhom === 'nobody' && !whoseToTell(answer) ? 'not-known' : answer.ofWhom;
        return { person, verdict, reason, ofWhom, exceptions };
      }),
      disclosures: learnedOf(need.id, PREMISE).flatMap((id) =>
        id === 'not-read' || id === 'charity' ? [] : [id],
      ),
    })),
  })),
});

function groupOf(service: Service): 'covered' | 'exempt' | 'disputed' | 'open' | 'other-duty' {
  const within = (group: readonly Service[]) => group.includes(service);
  if (within(COVERED_SERVICES)) return 'covered';
  if (within(EXEMPT_SERVICES)) return 'exempt';
  if (within(DISPUTED_SERVICES)) return 'disputed';
  return within(OPEN_SERVICES) ? 'open' : 'other-duty';
}

/** Who may learn what a person writes, with sources. */
export const disclosuresFile = (date: Day) => ({
  ...head('disclosures', date),
  lastChecked: DISCLOSURES_LAST_CHECKED,
  disclosures: DISCLOSURES.map(({ sources, ...one }) => ({
    ...one,
    sources,
    says: inEveryLanguage((locale) => byId(wordsIn(locale), `disclosures.${one.id}`)),
  })),
});

/** The vocabulary and every norm, with its sentence. */
export const normsFile = (date: Day) => ({
  ...head('norms', date),
  facts: FACT_NAMES.map((id) => ({
    id,
    name: inEveryLanguage((locale) => wordsIn(locale)(`facts.${id}.row`)),
    values: FACTS[id],
  })),
  norms: NORMS.map(({ when, defeats, ...norm }) => ({
    ...norm,
    ...readingOf(norm.id),
    when,
    defeats,
    says: inEveryLanguage((locale) =>
      byId(wordsIn(locale), `reasons.${norm.id}`, {
        lastChecked: dayIn(locale, readingOf(norm.id).lastChecked),
      }),
    ),
  })),
});

/** The days on which a norm's source was last read and must be read again. */
function readingOf(norm: string) {
  const { lastChecked, reviewBy } = sourceOf(normById(norm));
  return { lastChecked, reviewBy };
}

/** The sources of the norms. */
export const sourcesFile = (date: Day) => ({
  ...head('sources', date),
  sources: Object.entries<Source>(SOURCES).map(([id, { also, ...source }]) => ({
    id,
    ...source,
    ...(also && { also }),
  })),
});

/** What each authority says in every case on every day. */
export function decisionsFile(date: Day, tables: readonly DecisionTable[]) {
  const used = FACT_NAMES.filter((fact) => tables.some(({ facts }) => facts.includes(fact)));
  const facts = Object.fromEntries(used.map((fact) => [fact, FACTS[fact]]));
  return { ...head('decisions', date), outcomes: OUTCOME_LETTERS, facts, tables };
}

/** Places and phones, in the form of HSDS 3.0, in English. */
export const directoryFile = (places: readonly Place[] = directory.places) =>
  exportDirectory(places, {
    offers: (id) => byId(wordsIn(defaultLocale), `places.${id}`),
    languageNote: (note) => wordsIn(defaultLocale)(`directory.languages.${note}`),
  });
