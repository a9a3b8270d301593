import { sheetNamespaces } from '@/app/parts/sheet/namespaces';

/** The namespaces of `messages/`, or parts of them, that this island speaks with; the page and the bundle both read them here. */
export const namespaces = [
  ...sheetNamespaces,
  'desk',
  'check.quiet',
  'placeKinds',
  'searchWords',
  'elsewhere',
  'policy.timeline',
  'rules.facts',
  'trace',
];
