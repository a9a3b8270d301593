/** The kinds of help that the City's policy speaks of. Another one has rules, but no page: the general rule would verify it. */
import { services } from '@city/pack';
import { FACTS, type Service } from '@/rules';

/** In the order of the vocabulary. */
export const SERVICES: readonly Service[] = FACTS.service.filter((service) => services.includes(service));
