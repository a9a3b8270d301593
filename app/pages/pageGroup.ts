import { notFound } from 'next/navigation';
import { GONE_GROUPS, NEED_GROUPS, type NeedGroup } from '@/lib/city/needs';

/** The props of a page that starts with a group of needs. */
export interface GroupPageProps {
  readonly params: Promise<{ locale: string; group: string }>;
}

/** One page for each group, and one for the address of each group that no longer exists. */
export const groupParams = () => [...NEED_GROUPS, ...Object.keys(GONE_GROUPS)].map((group) => ({ group }));

/** The group named in the address of a page. An unknown group is a 404. */
export async function pageGroup({ params }: GroupPageProps): Promise<NeedGroup> {
  const { group } = await params;
  return NEED_GROUPS.find((known) => known === group) ?? GONE_GROUPS[group] ?? notFound();
}
