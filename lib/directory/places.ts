/** Our places: the emergency lines, then those of the city. */
import { places } from '@city/pack';
import type { Place } from '@/lib/cities/place';
import { EMERGENCY_LINES } from '@/lib/cities/statewide';

export const PLACES: readonly Place[] = [...EMERGENCY_LINES, ...places];
