/**
 * How the two taxonomies of human services that directories use meet our kinds of help, programs and topics. It says what a place is
 * listed under, never whether anybody checks there. To add a row, name where the code's meaning can be read; a row that could make
 * a page say less than it should (police, recreation, arts, classes) is better left out: what no row sorts is listed and can
 * be sorted by hand.
 */

import type { Topic } from '@/lib/cities/place';
import type { ProgramId, Service } from '@/rules/index';

/** Where the meaning of a code was read. */
export const CROSSWALK_SOURCES = {
  hl7: 'HL7, FHIR guide for human services directories, hl7.org/fhir/us/hsds/ValueSet/human-services-category',
  sample: '211 taxonomy, sample of its XML, www.211taxonomy.org/help/samplexml.xml',
  terms: 'Frequently used taxonomy terms, docsbay.net/doc/1140574/frequently-uses-taxonomy-terms',
  santaBarbara: 'Santa Barbara County 211, the categories of its search',
  massachusetts: 'Mass 211, the topics of its calls',
  ohio: 'Coalition on Homelessness and Housing in Ohio, service codes of its records',
  openEligibility: 'Open Eligibility, github.com/auntbertha/openeligibility',
} as const;
type Source = keyof typeof CROSSWALK_SOURCES;

/** What a place under a term is listed under. */
export interface Sorted {
  readonly serves?: readonly Service[];
  readonly programs?: readonly ProgramId[];
  readonly topics?: readonly Topic[];
}

interface Row extends Sorted {
  /** The name of the term, for people who read this table. */
  readonly name: string;
  readonly source: Source;
}

const row = (name: string, source: Source, sorted: Sorted): Row => ({ name, source, ...sorted });
const help = (name: string, source: Source, ...serves: readonly Service[]) => row(name, source, { serves });
const program = (name: string, source: Source, ...programs: readonly ProgramId[]) =>
  row(name, source, { programs });
const topic = (name: string, source: Source, ...topics: readonly Topic[]) => row(name, source, { topics });

/** 211HSIS, by the beginning of its codes: the longest that fits decides. */
export const CODES_OF_211: Readonly<Record<string, Row>> = {
  BD: help('Food', 'hl7', 'food-assistance'),
  'BD-1800': help('Emergency Food', 'hl7', 'emergency-food'),
  'BD-5000': help('Meals', 'santaBarbara', 'food-assistance'),
  BH: help('Housing/Shelter', 'hl7', 'housing-assistance'),
  'BH-1800': help('Emergency Shelter', 'massachusetts', 'short-term-shelter'),
  'BH-3800': help('Housing Expense Assistance', 'terms', 'housing-assistance'),
  'BH-8300.3000': program('Housing Choice Vouchers', 'santaBarbara', 'housing-vouchers'),
  'BH-8600': help('Transitional Housing/Shelter', 'massachusetts', 'housing-assistance'),
  BM: help('Material Goods', 'hl7', 'other-assistance'),
  'BV-8900.9150': help('Utility Deposit Assistance', 'ohio', 'other-assistance'),
  'BV-8900.9300': help('Utility Service Payment Assistance', 'ohio', 'other-assistance'),
  FP: topic('Legal Assistance Modalities', 'hl7', 'legal-help'),
  FT: topic('Legal Services', 'hl7', 'legal-help'),
  FV: topic('Legal Services Organizations', 'hl7', 'legal-help'),
  'HD-1800.3000': program('Head Start', 'santaBarbara', 'head-start'),
  LD: help('Emergency Medical Care', 'hl7', 'emergency-health-care'),
  // Rides to a doctor, which some read under emergency care.
  'LD-1500': help('Medical Transportation', 'santaBarbara', 'medical-assistance'),
  LE: help('General Medical Care', 'hl7', 'medical-assistance'),
  LF: help('Health Screening/Diagnostic Services', 'hl7', 'medical-assistance'),
  'LH-5100': help('Medical Expense Assistance', 'massachusetts', 'medical-assistance'),
  'LJ-5000.6600': help('Prenatal Care', 'santaBarbara', 'prenatal-care'),
  LL: help('Inpatient Health Facilities', 'hl7', 'medical-assistance'),
  LN: help('Outpatient Health Facilities', 'hl7', 'medical-assistance'),
  LT: help('Specialized Treatment and Prevention', 'hl7', 'medical-assistance'),
  'LT-3400': help('Immunizations', 'santaBarbara', 'immunizations'),
  LV: help('Specialty Medicine', 'hl7', 'medical-assistance'),
  'NL-1000': help('Basic Income Maintenance Programs', 'massachusetts', 'cash-assistance'),
  'NL-1000.8500': program('TANF', 'santaBarbara', 'colorado-works'),
  'NL-3000.1500': program('Child Care Expense Assistance', 'massachusetts', 'child-care-help'),
  'NL-5000': help('Medical Public Assistance Programs', 'massachusetts', 'medical-assistance'),
  'NL-5000.5000': program('Medicaid', 'santaBarbara', 'medicaid'),
  'NL-6000': help('Nutrition Related Public Assistance Programs', 'massachusetts', 'food-assistance'),
  'NL-6000.2000': program('Food Stamps/SNAP', 'santaBarbara', 'snap'),
  'NL-6000.9500': program('WIC', 'santaBarbara', 'wic'),
  NT: help('Temporary Financial Assistance', 'hl7', 'cash-assistance'),
  RP: help('Mental Health Assessment and Treatment', 'hl7', 'medical-assistance'),
  'RP-1500': help('Crisis Intervention', 'santaBarbara', 'crisis-counseling'),
  RX: help('Substance Use Disorder Services', 'hl7', 'medical-assistance'),
  'TH-2600': help('Post Disaster Services', 'santaBarbara', 'disaster-relief'),
};

/** Open Eligibility, by the names of its services. */
export const OPEN_ELIGIBILITY_TERMS: Readonly<Record<string, Row>> = Object.fromEntries(
  (
    [
      [
        ['Food', 'Food Delivery', 'Help Pay for Food', 'Government Food Benefits'],
        { serves: ['food-assistance'] },
      ],
      [['Emergency Food', 'Food Pantry'], { serves: ['emergency-food'] }],
      [['Emergency Shelter', 'Temporary Shelter', 'Weather Relief'], { serves: ['short-term-shelter'] }],
      [
        [
          'Housing',
          'Help Pay for Housing',
          'Cash for Housing',
          'Residential Housing',
          'Short-Term Housing',
          'Long-Term Housing',
          'Public Housing',
        ],
        { serves: ['housing-assistance'] },
      ],
      [['Housing Vouchers'], { programs: ['housing-vouchers'] }],
      [
        ['Help Pay for Utilities', 'Cash for Utilities', 'Help Pay for Internet or Phone'],
        { serves: ['other-assistance'] },
      ],
      [
        ['Goods', 'Clothing', 'Home Goods', 'Baby Supplies', 'Diapers & Formula', 'Furniture'],
        { serves: ['other-assistance'] },
      ],
      [['Financial Assistance', 'Emergency Payments'], { serves: ['cash-assistance'] }],
      [
        ['Help Pay for Childcare', 'Cash for Childcare', 'Childcare Vouchers'],
        { programs: ['child-care-help'] },
      ],
      [
        [
          'Health',
          'Medical Care',
          'Primary Care',
          'Checkup & Test',
          'Dental Care',
          'Vision Care',
          'Mental Health Care',
          'Addiction & Recovery',
        ],
        { serves: ['medical-assistance'] },
      ],
      [
        [
          'Help Pay for Healthcare',
          'Cash for Healthcare',
          'Discounted Healthcare',
          'Health Insurance',
          'Prescription Assistance',
          'Medical Supplies',
        ],
        { serves: ['medical-assistance'] },
      ],
      [['Vaccinations'], { serves: ['immunizations'] }],
      [['Maternity Care'], { serves: ['prenatal-care', 'medical-assistance'] }],
      [['Psychiatric Emergency Services'], { serves: ['crisis-counseling'] }],
      [['Disaster Response'], { serves: ['disaster-relief'] }],
      [
        ['Legal', 'Advocacy & Legal Aid', 'Representation', 'Citizenship & Immigration'],
        { topics: ['legal-help'] },
      ],
    ] as const satisfies readonly (readonly [readonly string[], Sorted])[]
  ).flatMap(([names, sorted]) => names.map((name) => [name, row(name, 'openEligibility', sorted)] as const)),
);
