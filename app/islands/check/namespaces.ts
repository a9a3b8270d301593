/** The namespaces of `messages/` that this island speaks with; the page and the bundle both read them here. */
export const namespaces = [
  'site',
  'check',
  'needGroups',
  'needs',
  'facts',
  'people',
  'answers',
  'headings',
  'results',
  'reasons',
  'places',
  'directory',
  'publicCharge',
] as const;
