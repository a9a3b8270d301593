/** The messages of the questionnaire, as its page passes them. */
import { namespaces } from '@/app/islands/check/namespaces';
import { catalogsFor } from '@/lib/i18n/catalogs';

export const catalogs = catalogsFor(namespaces);
