/**
 * Every place we know, as it was read on a public page. Nothing here is from memory: a number, an address or an hour that the
 * page did not give is absent. The order is the order on the screen: lines for danger first, the general line last of its kind.
 */
import { CITY_OFFICES } from './contacts/city';
import { LEGAL_AND_COMMUNITY_HELP } from './contacts/community';
import { EMERGENCY_LINES } from './contacts/emergency';
import { HELP } from './contacts/help';
import type { Place } from './place';

export const PLACES: readonly Place[] = [
  ...EMERGENCY_LINES,
  ...HELP,
  ...CITY_OFFICES,
  ...LEGAL_AND_COMMUNITY_HELP,
];
