/** Programs with their own rules that people may mistake for a service of the City. */

import { type NeedId, needById } from '@/lib/city/needs';
import { type ProgramId, programById } from '@/lib/city/programs';
import type { Service } from '@/rules';

/** The page of a service names them, so that nobody mistakes them for the service. */
const SIMILAR: Readonly<Partial<Record<Service, readonly ProgramId[]>>> = {
  'cash-assistance': ['colorado-works', 'ssi', 'old-age-pension'],
  'housing-assistance': ['housing-vouchers'],
  'medical-assistance': [
    'hospital-discounted-care',
    'medicaid',
    'cover-all-coloradans',
    'omnisalud',
    'community-health-center',
  ],
  'food-assistance': ['snap', 'wic', 'school-meals', 'food-bank-usda', 'senior-boxes'],
  'other-assistance': ['leap', 'child-care-help'],
  'emergency-health-care': ['hospital-discounted-care', 'emergency-medicaid'],
  'disaster-relief': ['fema-cash'],
  immunizations: ['community-health-center'],
  'communicable-disease-care': ['community-health-center'],
  'emergency-food': ['food-bank-usda', 'snap', 'school-meals'],
  'prenatal-care': ['cover-all-coloradans', 'medicaid', 'wic', 'community-health-center'],
  'utility-account': ['leap'],
  'education-programs': ['head-start', 'school-meals'],
};

export const similarPrograms = (service: Service): readonly ProgramId[] => SIMILAR[service] ?? [];

/** Programs that are similar to the service of a need, but not to the need: child care is not a bill. */
const UNLIKE: Readonly<Partial<Record<NeedId, readonly ProgramId[]>>> = { bills: ['child-care-help'] };

/** The similar programs of a need that look at status. Every answer about the need names them. */
export const similarThatLook = (need: NeedId): readonly ProgramId[] =>
  similarPrograms(needById(need).facts.service).filter(
    (id) => programById(id).looksAtStatus === 'yes' && !UNLIKE[need]?.includes(id),
  );
