/** The needs of this city: those of the catalogue that its policy covers. */
import { needs } from '@city/pack';
import { EVERY_GROUP, EVERY_NEED, NEED_ENTRIES, type NeedEntry, type NeedId } from '@/lib/cities/catalogue';
import type { Service } from '@/rules';

export { type ChoiceId, choicesOf, GONE_GROUPS, type NeedGroup, type NeedId } from '@/lib/cities/catalogue';

/** One thing that people ask for. */
export interface Need extends Omit<NeedEntry, 'doors'> {
  readonly id: NeedId;
  readonly doors: readonly NeedId[];
}

/** Whether a text, for instance from an address, is the id of a need. */
export const isNeedId = (id: string): id is NeedId => (needs as readonly string[]).includes(id);

/** Every need, group by group. */
export const NEEDS: readonly Need[] = EVERY_NEED.filter(isNeedId).map(needById);

/** The groups that contain a need, in the order shown. */
export const NEED_GROUPS = EVERY_GROUP.filter((group) => NEEDS.some((need) => need.group === group));

/** The need with this id. */
export function needById(id: NeedId): Need {
  const entry: NeedEntry = NEED_ENTRIES[id];
  return { ...entry, id, doors: entry.doors.filter(isNeedId) };
}

/** The needs that lead to a service, the plainest first. */
export const needsOfService = (service: Service): readonly Need[] =>
  NEEDS.filter((one) => one.facts.service === service);
