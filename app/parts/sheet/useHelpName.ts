import { useTranslations } from 'use-intl';
import type { SheetLine } from '@/lib/sheet';

/** What a line of the sheet is about: the need in the client's words. */
export function useHelpName(): (line: Pick<SheetLine, 'need'>) => string {
  const t = useTranslations('needs');
  return ({ need }) => t(`${need}.name`);
}
