import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider } from 'use-intl';
import type { Catalogs } from '@/lib/i18n/catalogs';
import { intlLocale, type Locale, languages, timeZone } from '@/lib/i18n/locales';

/** The languages of a sheet, which differ from that of the page. */
export interface SheetLanguages {
  readonly catalogs: Catalogs;
  /** The language of the person who takes the sheet home: large. */
  readonly client: Locale;
  /** The caseworker's: beside it, smaller. */
  readonly worker: Locale;
}

const Languages = createContext<SheetLanguages | undefined>(undefined);

export const SheetLanguagesProvider = Languages.Provider;

/** The languages of the sheet around this component. */
export function useSheetLanguages(): SheetLanguages {
  const languages = useContext(Languages);
  if (!languages) throw new Error('useSheetLanguages needs a SheetLanguagesProvider around it');
  return languages;
}

interface InBothProps {
  readonly children: ReactNode;
}

/** Renders its content in the client's language and, if it is another one, below in the caseworker's, smaller. */
export function InBoth({ children }: InBothProps) {
  const { client, worker } = useSheetLanguages();
  return (
    <>
      <InClients>{children}</InClients>
      {worker === client ? null : (
        <InLanguage locale={worker} size="small">
          {children}
        </InLanguage>
      )}
    </>
  );
}

/** Renders its content only in the client's language: names, numbers and lines to write on are the same for both. */
export function InClients({ children }: InBothProps) {
  const { client } = useSheetLanguages();
  return (
    <InLanguage locale={client} size="large">
      {children}
    </InLanguage>
  );
}

interface InLanguageProps extends InBothProps {
  readonly locale: Locale;
  readonly size: 'large' | 'small';
}

/** A part of the sheet in one language, with its `lang` for screen readers. */
function InLanguage({ locale, size, children }: InLanguageProps) {
  const { catalogs } = useSheetLanguages();
  return (
    <div className={`in-both__${size}`} lang={locale} dir={languages[locale].dir}>
      <IntlProvider
        locale={intlLocale(locale)}
        messages={catalogs[locale] ?? catalogs.en}
        timeZone={timeZone}
      >
        {children}
      </IntlProvider>
    </div>
  );
}
