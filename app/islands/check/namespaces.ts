import { NORMS, RULES_VERSION } from '@/rules';

/** The reasons of the norms that can decide today: those that have ended decide only an earlier day, which nobody can choose here. */
const reasons = NORMS.filter(({ until }) => until === undefined || until > RULES_VERSION).map(
  ({ id }) => `reasons.${id}`,
);

/**
 * The messages of this island, as namespaces or parts of them, for the page and for the bundle. Messages that only the desk or a reading page uses are
 * left out, to keep the download small.
 */
export const namespaces: readonly string[] = [
  'site',
  'check',
  'needGroups',
  'groupExamples',
  'searchWords',
  'elsewhere',
  'programs',
  'runBy',
  'ofWhom',
  'ask',
  'rights.title',
  'rights.truth',
  'placeKinds',
  'needs',
  'needNotes',
  'questions',
  'pages.conditions',
  'pages.programs.fairlySure',
  'pages.programs.sources',
  'pages.service.cityMail',
  'pages.service.version',
  'sheet.asOf',
  'sheet.legal',
  'disclosures',
  'people',
  'answers',
  'results',
  ...reasons,
  'places',
  'directory.phone',
  'directory.languages',
  'directory.hours',
  'directory.weekdays',
  'directory.asOf',
  'directory.confirm',
  'directory.openNow',
  'directory.closedNow',
  'directory.details',
  'publicCharge',
  'plain.title',
  'listen',
];
