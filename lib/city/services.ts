/** The services that the City's policy mentions. Any other service has no page; the general rule applies to it. */
import { services } from '@city/pack';
import { FACTS, type Service } from '@/rules';

/** In the order of the vocabulary. */
export const SERVICES: readonly Service[] = FACTS.service.filter((service) => services.includes(service));
