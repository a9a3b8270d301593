import { SERVICE_LINKS } from './links';

/** The messages of this island, as namespaces or parts of them, for the page and for the bundle. */
export const namespaces = [
  'site',
  'widget',
  'needGroups',
  'partners.widget',
  'partners.starts',
  'partners.links',
  ...SERVICE_LINKS.map(({ name }) => name),
];
