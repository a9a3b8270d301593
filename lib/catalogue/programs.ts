/**
 * Programs that people ask for by name and that the City does not run. They have rules of their own, so none is a service of ours:
 * Head Start taken for an education program would say "nobody checks". What each looks at is told in the messages, under
 * `programs.<id>`; who the reader is, or what they would get, is never said.
 */
import type { Day } from '@/rules/index';

/** The day everything here was read. Shown beside each program: a court or a legislature may have changed it since. */
export const PROGRAMS_LAST_CHECKED: Day = '2026-11-22';

/** Who to ask: a place of the directory by its id, or a number that is told to be confirmed. The words are `programs.<id>.ask`. */
export type WhoToAsk =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'phone'; readonly number: string; readonly confirm: true };

/** A document that says it, and its date where it has one. Names of documents are not translated. */
export interface ProgramSource {
  readonly title: string;
  readonly date?: Day;
}

export interface Program {
  readonly id: string;
  /** What it looks at: immigration status; anybody whatever their status; or nobody can say but who runs it. */
  readonly looksAt: 'status' | 'any-status' | 'ask';
  readonly sure: 'high' | 'medium';
  readonly sources: readonly [ProgramSource, ...ProgramSource[]];
  /** Empty where the answer is at a clinic, a school or an office that the directory does not have. */
  readonly ask: readonly WhoToAsk[];
  /** What people type when they look for it, in English and Spanish. Its name is found as well. */
  readonly aliases: readonly string[];
}

const COUNTY: WhoToAsk = { kind: 'place', id: 'county-hhs' };
const FEDERAL_BENEFITS: ProgramSource = { title: '8 U.S.C. 1611', date: '1996-08-22' };
const HHS_NOTICE: ProgramSource = { title: '90 FR 31232', date: '2025-07-14' };
const COURT_ORDER: ProgramSource = { title: 'New York v. DOJ (D.R.I.)', date: '2025-09-10' };

export const PROGRAMS = [
  {
    id: 'snap',
    looksAt: 'status',
    sure: 'high',
    sources: [{ title: 'Public Law 119-21 (USDA FNS)', date: '2025-07-04' }],
    ask: [COUNTY, { kind: 'place', id: 'hunger-free' }],
    aliases: ['food stamps', 'EBT', 'food card', 'estampillas', 'cupones de comida', 'tarjeta de comida'],
  },
  {
    id: 'medicaid',
    looksAt: 'status',
    sure: 'high',
    sources: [{ title: 'Health First Colorado FAQ', date: '2026-10-01' }],
    ask: [COUNTY],
    aliases: [
      'Health First',
      'CHP+',
      'CHP',
      'CHIP',
      'health insurance',
      'seguro médico',
      'seguro de salud',
      'aseguranza',
    ],
  },
  {
    id: 'cover-all-coloradans',
    looksAt: 'any-status',
    sure: 'high',
    sources: [{ title: 'coloradokids.org/cover-all-coloradans-is-live', date: '2025-01-01' }],
    ask: [COUNTY],
    aliases: [
      'CAC',
      'health insurance for children',
      'seguro médico para niños',
      'seguro médico para embarazadas',
      'aseguranza para niños',
    ],
  },
  {
    id: 'wic',
    looksAt: 'ask',
    sure: 'medium',
    sources: [{ title: 'USDA memo WIC 97-3' }],
    ask: [],
    aliases: ['women infants children', 'baby formula', 'leche de fórmula', 'mujeres bebés y niños'],
  },
  {
    id: 'school-meals',
    looksAt: 'ask',
    sure: 'medium',
    sources: [{ title: '8 U.S.C. 1615' }],
    ask: [],
    aliases: [
      'school lunch',
      'school breakfast',
      'free lunch',
      'almuerzo escolar',
      'desayuno escolar',
      'lonche',
    ],
  },
  {
    id: 'head-start',
    looksAt: 'ask',
    sure: 'medium',
    sources: [HHS_NOTICE, COURT_ORDER],
    ask: [],
    aliases: ['Early Head Start', 'preschool', 'preescolar', 'guardería'],
  },
  {
    id: 'community-health-center',
    looksAt: 'ask',
    sure: 'medium',
    sources: [{ title: '42 U.S.C. 254b' }, HHS_NOTICE, COURT_ORDER],
    ask: [],
    aliases: ['clinic', 'health center', 'clínica', 'clínica comunitaria'],
  },
  {
    id: 'leap',
    looksAt: 'ask',
    sure: 'medium',
    sources: [FEDERAL_BENEFITS],
    ask: [{ kind: 'phone', number: '1-866-432-8435', confirm: true }],
    aliases: [
      'heating help',
      'heat help',
      'heating bill',
      'energy assistance',
      'calefacción',
      'ayuda de energía',
    ],
  },
  {
    id: 'housing-vouchers',
    looksAt: 'status',
    sure: 'high',
    sources: [{ title: '24 CFR 5.506–5.508 (Section 214)' }],
    ask: [],
    aliases: ['Section 8', 'HUD', 'housing authority', 'Sección 8', 'vivienda pública', 'vales de vivienda'],
  },
  {
    id: 'colorado-works',
    looksAt: 'status',
    sure: 'medium',
    sources: [FEDERAL_BENEFITS],
    ask: [COUNTY],
    aliases: ['TANF', 'welfare', 'cash aid', 'ayuda en efectivo', 'dinero para familias'],
  },
  {
    id: 'ssi',
    looksAt: 'status',
    sure: 'medium',
    sources: [FEDERAL_BENEFITS],
    ask: [],
    aliases: ['Supplemental Security Income', 'Social Security', 'seguro social', 'seguridad de ingreso'],
  },
] as const satisfies readonly Program[];

export type ProgramId = (typeof PROGRAMS)[number]['id'];

/** Where one program stands in the list. */
export function programById(id: ProgramId): Program {
  const program = PROGRAMS.find((candidate) => candidate.id === id);
  if (program === undefined) throw new Error(`No program "${id}"`);
  return program;
}
