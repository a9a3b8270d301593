import { NEED_GROUPS } from '@/lib/city/needs';
import type { MessageKey } from '@/lib/i18n/byId';
import { SERVICE_GROUPS } from '@/lib/reading/serviceGroups';

/** One page that can be linked to. */
export interface LinkedPage {
  /** Its address without the language. */
  readonly page: string;
  /** The key of its name in the messages. */
  readonly name: MessageKey;
}

/** The questions, with one group of needs on top. */
export const START_LINKS: readonly LinkedPage[] = NEED_GROUPS.map((group) => ({
  page: `check/${group}`,
  name: `needGroups.${group}`,
}));

/** The page of each kind of help. */
export const SERVICE_LINKS: readonly LinkedPage[] = SERVICE_GROUPS.flatMap(({ services }) =>
  services.map(({ service }) => ({ page: `services/${service}`, name: `services.${service}.name` })),
);
