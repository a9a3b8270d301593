import { sheetNamespaces } from '@/app/ui/sheet/namespaces';
import { FACTS } from '@/rules';

/** Of a service the desk and its sheet say the name, and of these words no more: the rest would triple what the phone loads. */
const serviceNames = FACTS.service.map((service) => `services.${service}.name`);

/** The namespaces of `messages/`, or parts of them, that this island speaks with; the page and the bundle both read them here. */
export const namespaces = [
  ...sheetNamespaces.filter((namespace) => namespace !== 'services'),
  ...serviceNames,
  'desk',
  'check.quiet',
  'needNotes',
  'programs',
  'policy.timeline',
  'trace',
  'factValues',
];
