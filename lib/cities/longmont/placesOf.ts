/**
 * Which places stand under which need and program, in the order shown. A place stands only where its public page says that it gives the help. A place
 * to confirm is never first if there is another.
 */
import type { NeedId } from '@/lib/cities/catalogue';
import type { ProgramId } from '@/rules';

/** Lines that find help for any need. */
export const placesOfAnyNeed: readonly string[] = ['benefits-in-action', '211'];

export const placesOfNeed: Readonly<Partial<Record<NeedId, readonly string[]>>> = {
  'food-today': ['hunger-free', 'our-center'],
  groceries: ['hunger-free', 'our-center', 'meals-on-wheels'],
  'food-money': ['hunger-free'],
  'shelter-tonight': ['211', 'our-center', 'hope', 'safe-shelter'],
  rent: ['resource-navigation', 'our-center', 'efaa', 'sister-carmen'],
  'longer-stay': ['resource-navigation', 'city-housing-es', 'inn-between'],
  'medical-emergency': ['emergency'],
  // 2-1-1 is first, because every other place here is to be confirmed.
  doctor: ['211'],
  bills: ['resource-navigation', 'utilities', 'our-center', 'efaa', 'sister-carmen'],
  'utility-account': ['utilities'],
  'other-help': ['resource-navigation'],
  'police-fire': ['emergency', 'police-nonemergency', 'police-immigration'],
  'crisis-support': ['crisis-988', 'youth-center'],
  'danger-help': ['emergency', 'safe-shelter'],
  recreation: ['senior-center', 'youth-center'],
  classes: ['library'],
};

export const placesOfProgram: Readonly<Partial<Record<ProgramId, readonly string[]>>> = {
  snap: ['hunger-free', 'county-hhs'],
  medicaid: ['county-hhs', 'health-first'],
  'emergency-medicaid': ['county-hhs', 'health-first'],
  'cover-all-coloradans': ['county-hhs', 'health-first'],
  wic: ['wic-state'],
  'food-bank-usda': ['food-share'],
  'senior-boxes': ['food-share'],
  leap: ['leap-line'],
  'housing-vouchers': ['housing-authority'],
  'colorado-works': ['county-hhs'],
  'child-care-help': ['county-hhs'],
  'old-age-pension': ['county-hhs'],
};
