import { readDraft } from '@/lib/reading/draft/read';
import { type Fact, NORMS, type Norm, type Service } from '@/rules';
import type { CityRules } from '@/rules/city';
import { faultText } from '../draft/report';

/** What an exemption of a service must speak of: State and federal law left these out, and a need of their own or a question leads to them. */
const MUST_NAME: Readonly<Partial<Record<Service, readonly Fact[]>>> = {
  'emergency-health-care': ['organTransplant'],
  'disaster-relief': ['shortTerm', 'inKind'],
};

const ABOUT_SERVICE: readonly string[] = ['service', ...Object.values(MUST_NAME).flat()];

/** What is wrong with the norms of a city, apart from what the types say: contradictions, names of nothing, exemptions that may be too wide. */
export function faultsOfNorms({ CITY_NORMS, CITY_SOURCES }: CityRules): readonly string[] {
  const general = CITY_NORMS.filter(({ when }) => Object.keys(when).length === 0);
  if (general.length === 0 || general.some(({ requires }) => requires !== 'required'))
    return ['there must be one general rule, which has no condition and requires a check'];
  const draft = readDraft(
    JSON.stringify({ norms: [...CITY_NORMS, ...NORMS.filter(({ authority }) => authority !== 'city')] }),
  );
  return [
    ...('problems' in draft ? draft.problems : []).map((problem) =>
      problem.why === 'contradiction'
        ? `${problem.norm} and ${problem.at} fit the same case and differ: name one in the \`defeats\` of the other, or narrow its \`when\``
        : `${problem.norm ?? 'norms'}: ${faultText(problem)}`,
    ),
    ...CITY_NORMS.filter(({ source }) => !(source in CITY_SOURCES)).map(
      ({ id, source }) => `${id}: the source "${source}" is not in CITY_SOURCES`,
    ),
    ...CITY_NORMS.flatMap((norm) =>
      unsaidBy(norm, CITY_NORMS).map(
        (fact) =>
          `${norm.id}: say for which values of \`${fact}\` the text exempts this, here or in a norm that defeats it`,
      ),
    ),
  ];
}

/** The facts that an exemption must speak of, and that neither it nor a norm that defeats it does. */
function unsaidBy({ id, requires, when }: Norm, norms: readonly Norm[]): readonly Fact[] {
  const facts = Object.keys(when);
  // A norm with other conditions, such as about the applicant, is not about the whole service.
  if (requires !== 'not_required' || facts.some((fact) => !ABOUT_SERVICE.includes(fact))) return [];
  const said = [when, ...norms.filter(({ defeats }) => defeats.includes(id)).map((other) => other.when)];
  return (when.service ?? [])
    .flatMap((service) => MUST_NAME[service] ?? [])
    .filter((fact) => !said.some((one) => fact in one));
}
