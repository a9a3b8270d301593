/** The rules of one day by hand, in nested ifs: fast, and nobody can read a clause in it, date it or ask it why. */
import {
  COMMUNITY_PROGRAMS,
  COVERED_IN_KIND,
  checked,
  EXEMPT_BY_NAME,
  OPEN_TO_ALL,
  type Says,
  type Told,
  type World,
} from './contender';

const openToAll = new Set<string>(OPEN_TO_ALL);
const exemptByName = new Set<string>(EXEMPT_BY_NAME);
const communityPrograms = new Set<string>(COMMUNITY_PROGRAMS);
const coveredInKind = new Set<string>(COVERED_IN_KIND);

/** With the check of what goes in that everybody else here gets too. */
export const nestedIf = (world: World): Told => told(checked(world));

/** With a check that is written out fact by fact as well: the fastest we could make by hand. */
export const nestedIfByFact = (world: World): Told => told(checkedByFact(world));

function told(world: World): Told {
  const city = cityOf(world);
  return { headline: city, city, state: 'not_required', federal: federalOf(world) };
}

function cityOf(world: World): Says {
  const { service } = world;
  if (service === 'city-contract-work') return 'open';
  if (openToAll.has(service) || exemptByName.has(service)) return 'not_required';
  if (world.applicantAge === 'under-18' || world.appliesFor === 'not-applying') return 'not_required';
  if (world.provider !== 'city' && world.cityContract === 'no') return 'not_required';
  if (service === 'communicable-disease-care') return 'open';
  if (service === 'emergency-health-care') {
    if (world.organTransplant === 'no') return 'not_required';
  } else if (service !== 'cash-assistance') {
    if (service === 'disaster-relief' && world.shortTerm === 'yes' && world.inKind === 'yes')
      return 'not_required';
    if (world.inKind === 'yes' && world.dependsOnIncome === 'no' && world.lifeOrSafety === 'yes')
      return 'not_required';
  }
  return world.appliesFor === 'child-only' ? 'open' : 'required';
}

function federalOf(world: World): Says {
  const { service } = world;
  if (openToAll.has(service) || world.funding === 'city-or-state') return 'not_required';
  if (service === 'city-contract-work') return 'open';
  if (world.appliesFor === 'not-applying' || world.provider === 'nonprofit-charity') return 'not_required';
  if (service === 'immunizations' || service === 'communicable-disease-care') return 'not_required';
  if (service === 'emergency-health-care')
    return world.organTransplant === 'yes' ? 'required' : 'not_required';
  if (service === 'disaster-relief') {
    return world.shortTerm === 'yes' && world.inKind === 'yes' ? 'not_required' : 'required';
  }
  if (world.inKind === 'yes' && world.dependsOnIncome === 'no') {
    if (communityPrograms.has(service)) return 'open';
    if (service === 'life-or-safety-program' && world.lifeOrSafety === 'yes') return 'open';
  }
  return 'required';
}

const isYesOrNo = (value: string): boolean => value === 'yes' || value === 'no';

function checkedByFact(world: World): World {
  let facts = 0;
  for (const _ in world) facts++;
  const { service, applicantAge, appliesFor, funding, provider } = world;
  if (facts !== 11) throw new TypeError('a fact is missing, or is none');
  if (
    !openToAll.has(service) &&
    !exemptByName.has(service) &&
    !coveredInKind.has(service) &&
    service !== 'cash-assistance' &&
    service !== 'emergency-health-care' &&
    service !== 'disaster-relief' &&
    service !== 'life-or-safety-program' &&
    service !== 'communicable-disease-care' &&
    service !== 'city-contract-work'
  ) {
    throw new TypeError('service');
  }
  if (applicantAge !== 'under-18' && applicantAge !== '18-or-older') throw new TypeError('applicantAge');
  if (appliesFor !== 'self-or-household' && appliesFor !== 'child-only' && appliesFor !== 'not-applying') {
    throw new TypeError('appliesFor');
  }
  if (funding !== 'city-or-state' && funding !== 'federal') throw new TypeError('funding');
  if (
    provider !== 'city' &&
    provider !== 'nonprofit-charity' &&
    provider !== 'other-organization' &&
    provider !== 'other-public-agency'
  ) {
    throw new TypeError('provider');
  }
  if (!isYesOrNo(world.organTransplant)) throw new TypeError('organTransplant');
  if (!isYesOrNo(world.shortTerm)) throw new TypeError('shortTerm');
  if (!isYesOrNo(world.inKind)) throw new TypeError('inKind');
  if (!isYesOrNo(world.dependsOnIncome)) throw new TypeError('dependsOnIncome');
  if (!isYesOrNo(world.lifeOrSafety)) throw new TypeError('lifeOrSafety');
  if (!isYesOrNo(world.cityContract)) throw new TypeError('cityContract');
  return world;
}
