/**
 * Which places stand under which need and which program, in the order they are shown: what a public page said of each, and no more. A place to be
 * confirmed never leads where another one stands; lines that find help for any need come last.
 */
import type { ProgramId } from '@/rules';
import type { NeedId } from './needs';
import { isProgramId, type Subject } from './subjects';

/** Lines that find help for any need. */
export const ANY_NEED: readonly string[] = ['benefits-in-action', '211'];

const OF_NEED: Readonly<Partial<Record<NeedId, readonly string[]>>> = {
  'food-today': ['hunger-free', 'our-center'],
  groceries: ['hunger-free', 'our-center', 'meals-on-wheels'],
  'food-money': ['hunger-free'],
  'shelter-tonight': ['211', 'our-center', 'hope', 'safe-shelter'],
  rent: ['resource-navigation', 'our-center', 'efaa', 'sister-carmen'],
  'longer-stay': ['resource-navigation', 'city-housing-es', 'inn-between'],
  'medical-emergency': ['emergency'],
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

const OF_PROGRAM: Readonly<Record<ProgramId, readonly string[]>> = {
  snap: ['hunger-free', 'county-hhs'],
  medicaid: ['county-hhs', 'health-first'],
  'emergency-medicaid': ['county-hhs', 'health-first'],
  'hospital-discounted-care': [],
  'cover-all-coloradans': ['county-hhs', 'health-first'],
  wic: ['wic-state'],
  'school-meals': [],
  'food-bank-usda': ['food-share'],
  'senior-boxes': ['food-share'],
  'head-start': [],
  'community-health-center': [],
  leap: ['leap-line'],
  'housing-vouchers': ['housing-authority'],
  'colorado-works': ['county-hhs'],
  ssi: [],
  'child-care-help': ['county-hhs'],
  'old-age-pension': ['county-hhs'],
  omnisalud: [],
  'fema-cash': [],
};

/** The ids of the places for a need or a program, in the order to show them. Where no number is sure, 2-1-1 leads. */
export function placeIdsOf(subject: Subject): readonly string[] {
  if (isProgramId(subject)) return OF_PROGRAM[subject];
  return [...new Set([...(OF_NEED[subject] ?? []), ...ANY_NEED])];
}
