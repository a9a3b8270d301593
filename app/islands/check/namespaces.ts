/**
 * The words of `messages/` that this island speaks with, whole namespaces or parts of them; the page and the bundle both read
 * them here. What only the desk or a page to read says is left out: every word counts on a slow phone.
 */
export const namespaces = [
  'site',
  'check',
  'needGroups',
  'needs',
  'needNotes',
  'questions',
  'pages.conditions',
  'disclosures',
  'people',
  'answers',
  'headings',
  'results',
  'reasons',
  'places',
  'directory.phone',
  'directory.languages',
  'directory.hours',
  'directory.weekdays',
  'directory.asOf',
  'directory.confirm',
  'directory.details',
  'publicCharge',
  'plain.title',
  'listen',
] as const;
