/**
 * Every place, as its public page describes it. Nothing is from memory: a number, an address or hours that the page does not give are absent. The
 * words are `places.<id>`.
 */
import type { Place } from '@/lib/cities/place';
import { CITY_OFFICES } from './city';
import { LEGAL_AND_COMMUNITY_HELP } from './community';
import { HELP } from './help';

export const places: readonly Place[] = [...HELP, ...CITY_OFFICES, ...LEGAL_AND_COMMUNITY_HELP];
