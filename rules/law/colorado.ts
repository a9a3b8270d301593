/** Colorado law: the act of 2006 (C.R.S. 24-76.5-103), with its days, and the later laws. Close a norm; never edit one. */
import { BENEFITS, COVERED_SERVICES, type Norm, OPEN_SERVICES, OTHER_DUTY_SERVICES } from '../model';
import type { LAW_SOURCES } from './sources';

const act = {
  authority: 'state',
  source: 'crs-24-76-5-103',
  from: '2006-08-01',
  until: '2022-07-01',
} as const;

const NAMED_PROGRAMS = ['emergency-food', 'crisis-counseling', 'short-term-shelter'] as const;
const VERIFIABLE = [
  ...COVERED_SERVICES,
  'emergency-health-care',
  'disaster-relief',
  'life-or-safety-program',
  ...NAMED_PROGRAMS,
] as const;
/** The exemption for life or safety can apply to these: not to cash (not in kind), nor to emergency care (only a transplant is checked). */
const RESCUABLE = [
  'housing-assistance',
  'medical-assistance',
  'food-assistance',
  'other-assistance',
  'disaster-relief',
  'life-or-safety-program',
  ...NAMED_PROGRAMS,
] as const;

const norms = [
  {
    ...act,
    id: 'state-general',
    clause: '24-76.5-103(1)',
    requires: 'required',
    when: {},
    defeats: [],
  },
  {
    ...act,
    id: 'state-under-18',
    clause: '24-76.5-103(1)',
    requires: 'not_required',
    when: { service: BENEFITS, applicantAge: ['under-18'] },
    defeats: ['state-general'],
  },
  {
    ...act,
    id: 'state-not-applying',
    clause: '24-76.5-103(1)',
    requires: 'not_required',
    when: { service: BENEFITS, appliesFor: ['not-applying'] },
    defeats: ['state-general'],
  },
  {
    ...act,
    id: 'state-child-only',
    clause: '24-76.5-103(1)',
    requires: 'unsettled',
    why: 'policy-silent',
    when: { service: VERIFIABLE, applicantAge: ['18-or-older'], appliesFor: ['child-only'] },
    defeats: ['state-general'],
  },
  {
    // The act binds agencies and political subdivisions, and others through a contract with the City.
    ...act,
    id: 'state-outside',
    clause: '24-76.5-103(1)',
    requires: 'not_required',
    when: { service: BENEFITS, provider: ['nonprofit-charity', 'other-organization'], cityContract: ['no'] },
    defeats: ['state-general', 'state-child-only'],
  },
  {
    // (a) Purposes for which no law requires lawful presence.
    ...act,
    id: 'state-no-benefit',
    clause: '24-76.5-103 (a)',
    requires: 'not_required',
    when: { service: [...OPEN_SERVICES, ...OTHER_DUTY_SERVICES] },
    defeats: ['state-general'],
  },
  {
    // The rule about workers of contractors, repealed with the act. Our sources do not have its first day; a city's policy of 2017 mentions it.
    ...act,
    from: '2017-05-16',
    id: 'state-contract-work',
    clause: 'C.R.S. 8-17.5',
    source: 'sb21-199',
    requires: 'unsettled',
    why: 'another-duty',
    when: { service: OTHER_DUTY_SERVICES },
    defeats: ['state-general', 'state-no-benefit'],
  },
  {
    ...act,
    id: 'state-emergency-care',
    clause: '24-76.5-103 (b)',
    requires: 'not_required',
    when: { service: ['emergency-health-care'] },
    defeats: ['state-general', 'state-child-only'],
  },
  {
    ...act,
    id: 'state-transplant',
    clause: '24-76.5-103 (b)',
    requires: 'required',
    when: { service: ['emergency-health-care'], organTransplant: ['yes'] },
    defeats: ['state-emergency-care'],
  },
  {
    ...act,
    id: 'state-disaster',
    clause: '24-76.5-103 (c)',
    requires: 'not_required',
    when: { service: ['disaster-relief'], shortTerm: ['yes'], inKind: ['yes'] },
    defeats: ['state-general', 'state-child-only'],
  },
  {
    ...act,
    id: 'state-immunizations',
    clause: '24-76.5-103 (d)',
    requires: 'not_required',
    when: { service: ['immunizations'] },
    defeats: ['state-general'],
  },
  {
    ...act,
    id: 'state-communicable',
    clause: '24-76.5-103 (d)',
    requires: 'not_required',
    when: { service: ['communicable-disease-care'] },
    defeats: ['state-general'],
  },
  {
    // (e) names these as programs for life or safety; the help must also be in kind and not depend on income.
    ...act,
    id: 'state-named-programs',
    clause: '24-76.5-103 (e)',
    requires: 'not_required',
    when: { service: NAMED_PROGRAMS, inKind: ['yes'], dependsOnIncome: ['no'] },
    defeats: ['state-general', 'state-child-only'],
  },
  {
    ...act,
    id: 'state-life-or-safety',
    clause: '24-76.5-103 (e)',
    requires: 'not_required',
    when: { service: RESCUABLE, inKind: ['yes'], dependsOnIncome: ['no'], lifeOrSafety: ['yes'] },
    defeats: ['state-general', 'state-child-only'],
  },
  {
    ...act,
    id: 'state-prenatal',
    clause: '24-76.5-103 (f)',
    requires: 'not_required',
    when: { service: ['prenatal-care'] },
    defeats: ['state-general'],
  },
  {
    // The duty was repealed: the state's general rule is now that lawful presence is not required.
    authority: 'state',
    id: 'state-2022-repeal',
    clause: 'SB21-199',
    source: 'sb21-199',
    from: '2022-07-01',
    requires: 'not_required',
    when: {},
    defeats: [],
  },
  {
    // City staff may not ask for status documents unless a law or the service's own rules need it.
    // Sources differ on the first day for cities (30 June or 1 July 2025); the later one is used.
    authority: 'state',
    id: 'state-2025-no-asking',
    clause: 'SB25-276',
    source: 'sb25-276',
    from: '2025-07-01',
    requires: 'not_required',
    when: { service: BENEFITS, provider: ['city'], funding: ['city-or-state'] },
    defeats: ['state-2022-repeal'],
  },
] as const satisfies readonly Norm<string, keyof typeof LAW_SOURCES>[];

export type StateNormId = (typeof norms)[number]['id'];

/** The norms above. The type checks that each defeats only norms of this list. */
export const STATE_NORMS: readonly Norm<StateNormId, keyof typeof LAW_SOURCES>[] = norms;
