/** The programs, what people type to find one, and the groups of needs that show them. */

import type { NeedGroup } from '@/lib/cities/catalogue';
import type { ProgramId } from '@/rules';

export { PROGRAMS, PROGRAMS_LAST_CHECKED, type ProgramId, programById } from '@/rules';

/** Search words in English and Spanish, in addition to the name of the program. */
const ALIASES: Readonly<Record<ProgramId, readonly string[]>> = {
  snap: ['food stamps', 'EBT', 'food card', 'estampillas', 'cupones de comida', 'tarjeta de comida'],
  medicaid: [
    'Health First',
    'CHP+',
    'CHP',
    'CHIP',
    'health insurance',
    'seguro médico',
    'seguro de salud',
    'aseguranza',
  ],
  'emergency-medicaid': ['emergency room bill', 'Medicaid de emergencia'],
  'hospital-discounted-care': [
    'hospital bill',
    'charity care',
    'medical debt',
    'cuenta del hospital',
    'deuda médica',
  ],
  'cover-all-coloradans': [
    'CAC',
    'health insurance for children',
    'seguro médico para niños',
    'pregnant',
    'seguro médico para embarazadas',
    'aseguranza para niños',
  ],
  wic: ['women infants children', 'baby formula', 'leche de fórmula', 'mujeres bebés y niños'],
  'school-meals': [
    'school lunch',
    'school breakfast',
    'free lunch',
    'almuerzo escolar',
    'desayuno escolar',
    'lonche',
  ],
  'food-bank-usda': ['TEFAP', 'food bank', 'banco de comida'],
  'senior-boxes': ['CSFP', 'senior food box', 'commodity box', 'caja de comida'],
  'head-start': ['Early Head Start', 'preschool', 'preescolar', 'guardería'],
  'community-health-center': ['clinic', 'health center', 'clínica', 'clínica comunitaria'],
  leap: ['heating help', 'heat help', 'heating bill', 'energy assistance', 'calefacción', 'ayuda de energía'],
  'housing-vouchers': [
    'Section 8',
    'HUD',
    'housing authority',
    'Sección 8',
    'vivienda pública',
    'vales de vivienda',
  ],
  'colorado-works': ['TANF', 'welfare', 'cash aid', 'ayuda en efectivo', 'dinero para familias'],
  ssi: ['Supplemental Security Income', 'Social Security', 'seguro social', 'seguridad de ingreso'],
  'child-care-help': [
    'CCCAP',
    'day care',
    'daycare',
    'child care',
    'childcare',
    'babysitter',
    'cuidado de niños',
    'guardería',
    'niñera',
  ],
  'old-age-pension': ['OAP', 'pension', 'pensión'],
  omnisalud: ['OmniSalud', 'health insurance', 'seguro médico'],
  'fema-cash': ['FEMA', 'disaster money', 'dinero de desastre'],
};

export const aliasesOf = (id: ProgramId): readonly string[] => ALIASES[id];

/** The programs that people look for in a group of needs. */
const OF_GROUP: Readonly<Partial<Record<NeedGroup, readonly ProgramId[]>>> = {
  food: ['snap', 'wic', 'school-meals', 'food-bank-usda', 'senior-boxes'],
  'place-to-stay': ['housing-vouchers'],
  health: [
    'medicaid',
    'emergency-medicaid',
    'hospital-discounted-care',
    'cover-all-coloradans',
    'community-health-center',
    'omnisalud',
  ],
  'money-and-bills': ['leap', 'colorado-works', 'ssi', 'old-age-pension'],
  'after-a-disaster': ['fema-cash'],
  other: ['child-care-help', 'head-start'],
};

export const programsOfGroup = (group: NeedGroup): readonly ProgramId[] => OF_GROUP[group] ?? [];
