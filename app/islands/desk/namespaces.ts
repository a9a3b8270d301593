import { sheetNamespaces } from '@/app/parts/sheet/namespaces';

/** The messages of this island, as namespaces or parts of them, for the page and for the bundle. */
export const namespaces = [
  ...sheetNamespaces,
  'desk',
  'check.quiet',
  'placeKinds',
  'searchWords',
  'elsewhere',
  'rules.facts',
  'trace',
];
