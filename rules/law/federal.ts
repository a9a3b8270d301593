/**
 * Federal law since 1996-08-22. It has no exemption for people under 18: a federal program can look at a child's own status.
 * A reading that a court order or an agreement holds back is unsettled, and so is every answer that depends on it.
 */
import { BENEFITS, type Norm, OPEN_SERVICES, OTHER_DUTY_SERVICES } from '../model';
import type { LAW_SOURCES } from './sources';

const law = { authority: 'federal', from: '1996-08-22' } as const;
const COURT = { from: '2025-09-10', by: 'court-order' } as const;

const NAMED_PROGRAMS = ['emergency-food', 'crisis-counseling', 'short-term-shelter'] as const;
const NAMED_EXEMPTIONS = ['federal-named-programs', 'federal-life-or-safety'] as const;

const norms = [
  {
    ...law,
    id: 'federal-general',
    clause: '8 U.S.C. 1611, 1621',
    source: 'usc-8-1611',
    requires: 'required',
    when: {},
    defeats: [],
  },
  {
    // Federal law looks only at the person who will get the benefit.
    ...law,
    id: 'federal-not-applying',
    clause: '8 U.S.C. 1611, 1621',
    source: 'usc-8-1611',
    requires: 'not_required',
    when: { service: BENEFITS, appliesFor: ['not-applying'] },
    defeats: ['federal-general'],
  },
  {
    // Police, fire, library, parks and classes are not a "public benefit" in these sections.
    ...law,
    id: 'federal-no-benefit',
    clause: '8 U.S.C. 1611(c), 1621(c)',
    source: 'usc-8-1621',
    requires: 'not_required',
    when: { service: [...OPEN_SERVICES, ...OTHER_DUTY_SERVICES] },
    defeats: ['federal-general'],
  },
  {
    // A federal contract may still require its contractor to check workers. Our first source is a city's policy of 2017.
    authority: 'federal',
    from: '2017-05-16',
    id: 'federal-contract-work',
    clause: 'SB21-199',
    source: 'sb21-199',
    requires: 'unsettled',
    why: 'another-duty',
    when: { service: OTHER_DUTY_SERVICES, funding: ['federal'] },
    defeats: ['federal-general', 'federal-no-benefit'],
  },
  {
    ...law,
    id: 'federal-emergency-care',
    clause: '8 U.S.C. 1611(b), 1621(b)',
    source: 'usc-8-1611',
    requires: 'not_required',
    when: { service: ['emergency-health-care'] },
    defeats: ['federal-general'],
  },
  {
    ...law,
    id: 'federal-transplant',
    clause: '8 U.S.C. 1611(b), 1621(b)',
    source: 'usc-8-1611',
    requires: 'required',
    when: { service: ['emergency-health-care'], organTransplant: ['yes'] },
    defeats: ['federal-emergency-care'],
  },
  {
    ...law,
    id: 'federal-disaster',
    clause: '8 U.S.C. 1611(b), 1621(b)',
    source: 'usc-8-1611',
    requires: 'not_required',
    when: { service: ['disaster-relief'], shortTerm: ['yes'], inKind: ['yes'] },
    defeats: ['federal-general'],
  },
  {
    ...law,
    id: 'federal-immunizations',
    clause: '8 U.S.C. 1611(b), 1621(b)',
    source: 'usc-8-1611',
    requires: 'not_required',
    when: { service: ['immunizations'] },
    defeats: ['federal-general'],
  },
  {
    ...law,
    id: 'federal-communicable',
    clause: '8 U.S.C. 1611(b), 1621(b)',
    source: 'usc-8-1611',
    requires: 'not_required',
    when: { service: ['communicable-disease-care'] },
    defeats: ['federal-general'],
  },
  {
    ...law,
    id: 'federal-charity',
    clause: '8 U.S.C. 1642(d)',
    source: 'usc-8-1642',
    requires: 'not_required',
    when: { service: BENEFITS, provider: ['nonprofit-charity'] },
    defeats: ['federal-general'],
  },
  {
    // The Attorney General's list of programs for life or safety names these …
    authority: 'federal',
    from: '2001-01-16',
    id: 'federal-named-programs',
    clause: 'Order 2353-2001',
    source: 'ag-order-2001',
    requires: 'not_required',
    when: { service: NAMED_PROGRAMS, inKind: ['yes'], dependsOnIncome: ['no'] },
    defeats: ['federal-general'],
  },
  {
    // … and help in heat, cold, abuse or violence. Meeting the three conditions does not put another benefit on the list.
    authority: 'federal',
    from: '2001-01-16',
    id: 'federal-life-or-safety',
    clause: 'Order 2353-2001',
    source: 'ag-order-2001',
    requires: 'not_required',
    when: {
      service: ['life-or-safety-program'],
      inKind: ['yes'],
      dependsOnIncome: ['no'],
      lifeOrSafety: ['yes'],
    },
    defeats: ['federal-general'],
  },
  {
    // We read SB21-199 as the state law that 1621(d) requires.
    authority: 'federal',
    from: '2022-07-01',
    id: 'federal-state-law',
    clause: '8 U.S.C. 1621(d)',
    source: 'usc-8-1621-d',
    requires: 'not_required',
    when: { service: BENEFITS, funding: ['city-or-state'] },
    defeats: ['federal-general'],
  },
  {
    // This reading includes programs that pay for crisis counseling (community mental health) and shelter (CSBG, PATH), which the list of 2001
    // exempts. Until the list was withdrawn, the sources disagree, so the answer is unsettled.
    authority: 'federal',
    from: '2025-07-14',
    heldBack: COURT,
    id: 'federal-hhs-2025',
    clause: '90 FR 31232',
    source: 'hhs-2025',
    requires: 'unsettled',
    why: 'sources-disagree',
    when: { service: ['crisis-counseling', 'short-term-shelter'], funding: ['federal'] },
    defeats: ['federal-named-programs'],
  },
  {
    // Withdraws the 2001 list.
    authority: 'federal',
    from: '2025-08-15',
    heldBack: COURT,
    id: 'federal-ag-2025',
    clause: '90 FR 32023',
    source: 'ag-2025',
    requires: 'required',
    when: { service: [...NAMED_PROGRAMS, 'life-or-safety-program'] },
    defeats: [...NAMED_EXEMPTIONS, 'federal-hhs-2025'],
  },
  {
    // Its grants pay for shelter, and for other help that protects life or safety, such as a warm place.
    // HUD agreed not to enforce it in 22 jurisdictions, Colorado likely among them.
    authority: 'federal',
    from: '2025-11-26',
    heldBack: { from: '2025-11-26', by: 'agreement' },
    id: 'federal-hud-2025',
    clause: '90 FR 54363',
    source: 'hud-2025',
    requires: 'required',
    when: { service: ['short-term-shelter', 'life-or-safety-program'], funding: ['federal'] },
    defeats: [...NAMED_EXEMPTIONS],
  },
] as const satisfies readonly Norm<string, keyof typeof LAW_SOURCES>[];

export type FederalNormId = (typeof norms)[number]['id'];

/** The norms above. The type checks that each defeats only norms of this list. */
export const FEDERAL_NORMS: readonly Norm<FederalNormId, keyof typeof LAW_SOURCES>[] = norms;
