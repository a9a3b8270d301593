import { SERVICE_LINKS } from './links';

/** The namespaces of `messages/`, or parts of them, that this island speaks with; the page and the bundle both read them here. */
export const namespaces = [
  'site',
  'widget',
  'needGroups',
  'partners.widget',
  'partners.starts',
  'partners.links',
  ...SERVICE_LINKS.map(({ name }) => name),
];
