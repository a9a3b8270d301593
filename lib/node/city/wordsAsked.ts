/** The keys of the messages that every city needs: those that name the city, its policy or its places. */
import { exemptsChildren } from '@/lib/cities/exemptsChildren';
import type { CityPack } from '@/lib/cities/pack';
import { STATEWIDE } from '@/lib/cities/statewide';
import { type Norm, OPEN_SERVICES } from '@/rules';

/** Needed for any policy. */
const ALWAYS = [
  'site.name',
  'home.lead',
  'desk.panel.changed',
  'results.changed',
  'results.whoApplies',
  'about.intro',
  'about.sources.city',
  'about.check.clause',
  'accessibility.complainCity',
  'partners.charity.city',
  'widget.title',
  'programs.school-meals.looksAt',
  'questions.disaster.why',
  'policy.intro',
  'policy.authorities.city',
  'policy.authorities.county',
  'policy.diagram.title',
  'policy.diagram.intro',
  'policy.today.title',
  'policy.today.intro',
  'reasons.city-before-policy',
  'disclosures.city-staff',
  'disclosures.short.city-staff',
  'directory.phone.denver',
];

/** The norms of the city and the disclosures of its county that have words. */
export interface CityRules {
  readonly norms: readonly Pick<Norm, 'id' | 'requires' | 'when'>[];
  readonly disclosures: readonly string[];
}

/** The keys of every message that a city needs in each of its languages. */
export function wordsAsked(pack: CityPack, { norms, disclosures }: CityRules): readonly string[] {
  const under = (key: string, ...names: readonly string[]) => names.map((name) => `${key}.${name}`);
  const isAnyOpen = OPEN_SERVICES.some((service) => pack.services.includes(service));
  const diagram = ['general', 'people', 'exceptions', ...(isAnyOpen ? ['outside'] : [])];
  const forChildren = norms.some(exemptsChildren);
  const withTransplants = norms.some(({ when }) => when.organTransplant?.includes('yes'));
  return [
    ...ALWAYS,
    ...(pack.services.includes('privately-funded-human-services') ? ['results.doorPrivate'] : []),
    ...(forChildren ? ['results.doorChildren', 'about.kinds.child'] : []),
    ...[...diagram, ...(withTransplants ? ['exceptionToException'] : [])].flatMap((part) =>
      under(`policy.diagram.${part}`, 'label', 'text'),
    ),
    ...pack.policyParts.flatMap(({ id, clauses }) => [
      `policy.groups.${id}`,
      ...clauses.flatMap((clause) => under(`policy.clauses.${clause}`, 'title', 'plain', 'meaning')),
    ]),
    ...pack.cityEvents.flatMap(({ id, source }) =>
      under(`policy.timeline.${id}`, 'title', ...('disclosure' in source ? [] : ['text', 'sure'])),
    ),
    ...under('policy.today', ...pack.cityToday.map(({ id }) => id)),
    ...pack.services.map((service) => `services.${service}.note`),
    ...under('reasons', ...norms.map(({ id }) => id)),
    ...disclosures.flatMap((id) => [`disclosures.${id}`, `disclosures.short.${id}`]),
    ...under('places', ...pack.places.map(({ id }) => id).filter((id) => !(id in STATEWIDE))),
    ...pack.elsewhere
      .filter((id) => id !== 'legal-help')
      .flatMap((id) => under(`elsewhere.${id}`, 'name', 'text')),
  ];
}
