import { NEED_GROUPS, type NeedGroup } from '@/lib/city/needs';

/** The group of needs that a page begins with: the same for everybody who follows the same link, and never an answer. */
export type Start = NeedGroup | undefined;

/** Reads the group that a page names. */
export const startOf = (name: string | undefined): Start => NEED_GROUPS.find((group) => group === name);
