import { NEED_GROUPS, NEEDS, type NeedGroup, type NeedId } from '@/lib/city/needs';
import type { Service } from '@/rules';

/** A service, listed under the first of its needs. */
export interface ListedService {
  readonly service: Service;
  readonly need: NeedId;
}

/** Every service once, in the groups and order of the needs. */
export const SERVICE_GROUPS: readonly {
  readonly group: NeedGroup;
  readonly services: readonly ListedService[];
}[] = NEED_GROUPS.map((group) => ({
  group,
  services: NEEDS.filter(
    ({ id, facts }) => NEEDS.find((need) => need.facts.service === facts.service)?.id === id,
  )
    .filter((need) => need.group === group)
    .map(({ id, facts }) => ({ service: facts.service, need: id })),
}));
