import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { SomethingWrong } from '@/app/parts/SomethingWrong';
import type { Catalogs } from '@/lib/i18n/catalogs';
import type { LanguageFiles } from '@/lib/i18n/languageFile';
import { intlLocale, type Locale, timeZone } from '@/lib/i18n/locales';
import { IslandFault } from './IslandFault';
import { useSkipLink } from './useSkipLink';

/** The props of every island: the language of its page, the loaded messages, and the files of other languages. */
export interface IslandProps {
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  /** Left out in development, where another language is a plain link to another page. */
  readonly files?: LanguageFiles;
}

interface Props extends Pick<IslandProps, 'locale' | 'catalogs'> {
  /** The page of the island, such as `check`, to start again from after an error. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Provides the messages of a language to the components inside, and catches their errors. */
export function IslandIntl({ locale, catalogs, page, children }: Props) {
  useSkipLink();
  return (
    <IntlProvider locale={intlLocale(locale)} messages={catalogs[locale] ?? catalogs.en} timeZone={timeZone}>
      <IslandFault fallback={<SomethingWrong page={page} />}>{children}</IslandFault>
    </IntlProvider>
  );
}
