import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages, timeZone } from '@/lib/i18n/locales';

/** What every island is given: the language of its page, and the messages of all languages it can switch to. */
export interface IslandProps {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
}

/** Lets the components inside speak (`useTranslations` of use-intl) in one of the island's languages. */
export function IslandIntl({ locale, catalogs, children }: IslandProps & { children: ReactNode }) {
  return (
    <IntlProvider locale={languages[locale].formats} messages={catalogs[locale]} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
