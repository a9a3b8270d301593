/**
 * Federal laws about programs. Norms are about kinds of help, so these laws are not norms; they are shown beside the help that somebody may mistake
 * for such a program. The words are `results.laws.<id>`.
 */
import { type Day, type Facts, type ProgramId, type ProgramSource, programById, type Service } from '@/rules';

/** Section 214 (rent help from HUD), 8 U.S.C. 1615(b) (food from USDA), 8 U.S.C. 1615(a) (school meals). */
export const LAWS = ['hud-rent', 'usda-food', 'school-meals'] as const;
export type LawId = (typeof LAWS)[number];

/** The first day of each in our sources: Section 214 has its present form since 1995, the two others since the act of 1996. */
const SINCE: Readonly<Record<LawId, Day>> = {
  'hud-rent': '1995-01-01',
  'usda-food': '1996-08-22',
  'school-meals': '1996-08-22',
};

const FOOD: readonly (Service | undefined)[] = ['emergency-food', 'food-assistance'];

/** The program whose record has the source of the law. */
const PROGRAM: Readonly<Record<LawId, ProgramId>> = {
  'hud-rent': 'housing-vouchers',
  'usda-food': 'food-bank-usda',
  'school-meals': 'school-meals',
};

/** The source of a law. */
export const lawSource = (id: LawId): ProgramSource => programById(PROGRAM[id]).sources[0] as ProgramSource;

/** The laws to show beside help with these facts on a day. If the City or the State is known to pay, it is not a federal program. */
export function lawsBeside(facts: Facts, day: Day): readonly LawId[] {
  const { service, funding, inKind, applicantAge, appliesFor } = facts;
  const federal = funding !== 'city-or-state';
  const forChild = applicantAge === 'under-18' || appliesFor === 'child-only';
  const told: Readonly<Record<LawId, boolean>> = {
    'hud-rent': federal && service === 'housing-assistance',
    'usda-food': federal && FOOD.includes(service) && inKind !== 'no',
    'school-meals': FOOD.includes(service) && forChild,
  };
  return LAWS.filter((id) => told[id] && SINCE[id] <= day);
}
