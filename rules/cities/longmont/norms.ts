/**
 * The City of Longmont's posted policy, in the order of its text. Clause ids (PS-1 … PB-4) are the product's names for its sentences.
 *
 * How to read a norm aloud: «`requires` applies when every fact in `when` has one of the values listed; it beats the norms in `defeats`».
 */
import { BENEFITS, COVERED_SERVICES, type Norm } from '../../model';
import { type CITY_SOURCES, POLICY_SOURCE } from './sources';

/** The day the norms below were last changed. */
export const CITY_RULES_VERSION = '2026-11-30';

const policy = { authority: 'city', source: POLICY_SOURCE, from: '2017-05-16' } as const;

/** Benefits that can be checked at all. Only for these does it matter that an adult applies for a child. */
const VERIFIABLE = [
  ...COVERED_SERVICES,
  'emergency-health-care',
  'disaster-relief',
  'life-or-safety-program',
] as const;

/**
 * The exemption for life or safety can apply to these. It cannot apply to cash, which is not in kind; to emergency care, where only an organ
 * transplant is checked; or to communicable-disease care, where the sources disagree: there the answer is always to ask a person.
 */
const RESCUABLE = [
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
  'disaster-relief',
  'life-or-safety-program',
] as const;

const norms = [
  {
    ...policy,
    id: 'city-public-safety',
    clause: 'PS-1',
    requires: 'not_required',
    when: { service: ['public-safety'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-utility-account',
    clause: 'CD-3',
    requires: 'not_required',
    when: { service: ['utility-account'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-contract-work',
    clause: 'PC-1',
    requires: 'unsettled',
    why: 'another-duty',
    when: { service: ['city-contract-work'] },
    defeats: ['city-general'],
  },
  {
    // The general rule has no condition, so a service without a norm of its own is checked.
    ...policy,
    id: 'city-general',
    clause: 'PB-1',
    requires: 'required',
    when: {},
    defeats: [],
  },
  {
    ...policy,
    id: 'city-under-18',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: BENEFITS, applicantAge: ['under-18'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-not-applying',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: BENEFITS, appliesFor: ['not-applying'] },
    defeats: ['city-general'],
  },
  {
    // PB-1 is about adults who apply. It does not say whether that includes an adult who applies only for a child.
    ...policy,
    id: 'city-child-only',
    clause: 'PB-1',
    requires: 'unsettled',
    why: 'policy-silent',
    when: { service: VERIFIABLE, applicantAge: ['18-or-older'], appliesFor: ['child-only'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-outside',
    clause: 'PB-1',
    requires: 'not_required',
    when: {
      service: BENEFITS,
      provider: ['nonprofit-charity', 'other-organization', 'other-public-agency'],
      cityContract: ['no'],
    },
    defeats: ['city-general', 'city-child-only', 'city-communicable'],
  },
  {
    // Emergency health care is exempt …
    ...policy,
    id: 'city-emergency-care',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['emergency-health-care'] },
    defeats: ['city-general', 'city-child-only'],
  },
  {
    // … but organ transplants are not. This is an exception to emergency care only.
    ...policy,
    id: 'city-transplant',
    clause: 'PB-1',
    requires: 'required',
    when: { service: ['emergency-health-care'], organTransplant: ['yes'] },
    defeats: ['city-emergency-care'],
  },
  {
    ...policy,
    id: 'city-disaster',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['disaster-relief'], shortTerm: ['yes'], inKind: ['yes'] },
    defeats: ['city-general', 'city-child-only'],
  },
  {
    ...policy,
    id: 'city-immunizations',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['immunizations'] },
    defeats: ['city-general'],
  },
  {
    // The City exempts immunizations and does not name testing or treatment; state and federal law exempt both.
    ...policy,
    id: 'city-communicable',
    clause: 'PB-1',
    requires: 'unsettled',
    why: 'sources-disagree',
    when: {
      service: ['communicable-disease-care'],
      applicantAge: ['18-or-older'],
      appliesFor: ['self-or-household', 'child-only'],
    },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-emergency-food',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['emergency-food'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-crisis-counseling',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['crisis-counseling'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-short-term-shelter',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['short-term-shelter'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-prenatal',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: ['prenatal-care'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-life-or-safety',
    clause: 'PB-1',
    requires: 'not_required',
    when: { service: RESCUABLE, inKind: ['yes'], dependsOnIncome: ['no'], lifeOrSafety: ['yes'] },
    defeats: ['city-general', 'city-child-only'],
  },
  {
    ...policy,
    id: 'city-private-funding',
    clause: 'PB-2',
    requires: 'not_required',
    when: { service: ['privately-funded-human-services'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-community-relations',
    clause: 'PB-3',
    requires: 'not_required',
    when: { service: ['community-relations'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-recreation',
    clause: 'PB-3',
    requires: 'not_required',
    when: { service: ['recreation'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-neighborhood-engagement',
    clause: 'PB-3',
    requires: 'not_required',
    when: { service: ['neighborhood-engagement'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-education-programs',
    clause: 'PB-3',
    requires: 'not_required',
    when: { service: ['education-programs'] },
    defeats: ['city-general'],
  },
  {
    ...policy,
    id: 'city-arts-and-culture',
    clause: 'PB-3',
    requires: 'not_required',
    when: { service: ['arts-and-culture'] },
    defeats: ['city-general'],
  },
] as const satisfies readonly Norm<string, keyof typeof CITY_SOURCES>[];

export type CityNormId = (typeof norms)[number]['id'];

/** The norms above. The type checks that each defeats only norms of this list. */
export const CITY_NORMS: readonly Norm<CityNormId, keyof typeof CITY_SOURCES>[] = norms;
