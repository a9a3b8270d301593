import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { SomethingWrong } from '@/app/parts/SomethingWrong';
import type { Catalogs } from '@/lib/i18n/catalogs';
import type { LanguageFiles } from '@/lib/i18n/languageFile';
import { type Locale, languages, timeZone } from '@/lib/i18n/locales';
import { IslandFault } from './IslandFault';
import { useSkipLink } from './useSkipLink';

/** What every island is given: the language of its page, the messages at hand, and where those of other languages are. */
export interface IslandProps {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  /** Left out in development, where another language is a plain link to another page. */
  readonly files?: LanguageFiles;
}

interface Props extends Pick<IslandProps, 'locale' | 'catalogs'> {
  /** Where to begin again when something breaks: the page of the island, `check`. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Lets the components inside speak in one of the island's languages, and catches what breaks in them. */
export function IslandIntl({ locale, catalogs, page, children }: Props) {
  useSkipLink();
  return (
    <IntlProvider
      locale={languages[locale].formats}
      messages={catalogs[locale] ?? catalogs.en}
      timeZone={timeZone}
    >
      <IslandFault fallback={<SomethingWrong page={page} />}>{children}</IslandFault>
    </IntlProvider>
  );
}
