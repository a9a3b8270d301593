import { useTranslations } from 'use-intl';
import type { SheetLine } from '@/lib/sheet';

/** What a line of the sheet is about: the need in the client's words, or the name of the service. */
export function useHelpName(): (line: Pick<SheetLine, 'need' | 'service'>) => string {
  const t = useTranslations();
  return ({ need, service }) =>
    need === undefined ? t(`services.${service}.name`) : t(`needs.${need}.name`);
}
