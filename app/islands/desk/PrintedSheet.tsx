import { useMemo } from 'react';
import { ReferralSheet } from '@/app/parts/sheet/ReferralSheet';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { sheetRequest } from '@/lib/desk/sheetRequest';
import type { Directory } from '@/lib/directory';
import type { Catalogs } from '@/lib/i18n/catalogs';
import type { Locale } from '@/lib/i18n/locales';
import { sheetOf } from '@/lib/sheet';
import type { HouseholdOfDesk } from './useHousehold';

export interface PrintedSheetProps {
  readonly household: HouseholdOfDesk;
  readonly directory: Directory;
  readonly catalogs: Catalogs;
  /** The language of the person who takes the sheet home. */
  readonly client: Locale;
}

/** The sheet of this household. It is rendered only while the page is printed. */
export function PrintedSheet({ household, directory, catalogs, client }: PrintedSheetProps) {
  const worker = usePageLocale();
  const { desk, asOf, today } = household;
  const sheet = useMemo(
    () => sheetOf(sheetRequest(desk, asOf, today, directory)),
    [desk, asOf, today, directory],
  );
  return (
    <ReferralSheet
      // Remounted, never patched: see SidePanel.
      key={JSON.stringify([sheet, client, worker])}
      sheet={sheet}
      origin={location.origin}
      catalogs={catalogs}
      client={client}
      worker={worker}
    />
  );
}
