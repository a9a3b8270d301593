import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { SomethingWrong } from '@/app/ui/SomethingWrong';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { type Locale, languages, timeZone } from '@/lib/i18n/locales';
import { IslandFault } from './IslandFault';

/** What every island is given: the language of its page, and the messages of all languages it can switch to. */
export interface IslandProps {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
}

interface Props extends IslandProps {
  /** Where to begin again when something breaks: the page of the island, `check`. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Lets the components inside speak in one of the island's languages, and catches what breaks in them. */
export function IslandIntl({ locale, catalogs, page, children }: Props) {
  return (
    <IntlProvider locale={languages[locale].formats} messages={catalogs[locale]} timeZone={timeZone}>
      <IslandFault fallback={<SomethingWrong locale={locale} page={page} />}>{children}</IslandFault>
    </IntlProvider>
  );
}
