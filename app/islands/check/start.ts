import { NEED_GROUPS, type NeedGroup } from '@/lib/city/needs';

/** The group of needs that a page starts with. It comes from the link, so it is the same for everybody, and it is not an answer. */
export type Start = NeedGroup | undefined;

/** The group with this name. */
export const startOf = (name: string | undefined): Start => NEED_GROUPS.find((group) => group === name);
