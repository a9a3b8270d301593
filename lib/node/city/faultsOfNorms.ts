import { readDraft } from '@/lib/reading/draft/read';
import { NORMS, type Norm } from '@/rules';
import type { CityRules } from '@/rules/city';
import { faultText } from '../draft/report';

/** The faults of a city's norms that TypeScript cannot find: contradictions, unknown ids, and exemptions that may be too wide. */
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
    ...CITY_NORMS.filter((norm) => isSilentOnTransplants(norm, CITY_NORMS)).map(
      ({ id }) =>
        `${id}: this exempts organ transplants too, if \`organTransplant\` is not in its \`when\`, or in that of a norm that defeats it`,
    ),
  ];
}

/** Whether a norm exempts all of emergency care. State and federal law do not exempt transplants, and there is a need for them. */
function isSilentOnTransplants({ id, requires, when }: Norm, norms: readonly Norm[]): boolean {
  const isOfEmergencyCare =
    Object.keys(when).join() === 'service' && when.service?.includes('emergency-health-care');
  return (
    requires === 'not_required' &&
    isOfEmergencyCare === true &&
    !norms.some(({ defeats, when: other }) => defeats.includes(id) && other.organTransplant !== undefined)
  );
}
