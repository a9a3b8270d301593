/**
 * Every place we know, as it was read on a public page. Nothing here is from memory: a number, an address or an hour that the
 * page did not give is absent. The order is the order on the screen: the general line last of its kind. The words are `places.<id>`.
 */
import type { Place } from '@/lib/cities/place';
import { CITY_OFFICES } from './city';
import { LEGAL_AND_COMMUNITY_HELP } from './community';
import { HELP } from './help';

export const places: readonly Place[] = [...HELP, ...CITY_OFFICES, ...LEGAL_AND_COMMUNITY_HELP];
