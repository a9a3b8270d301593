/** The namespaces of `messages/` that a referral sheet speaks with: an island that prints one lists them among its own. */
export const sheetNamespaces = [
  'site',
  'sheet',
  'needs',
  'people',
  'answers',
  'reasons',
  'results',
  'facts',
  'factValues',
  'needNotes',
  'questions',
  'disclosures',
  'pages.conditions',
  'rights',
  'places',
  'directory',
] as const;
