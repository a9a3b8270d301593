import { useTranslations } from 'use-intl';
import { type Locale, languages } from '@/lib/i18n/locales';
import type { Sheet } from '@/lib/sheet';
import { useDay } from '../useDay';
import { InBoth, type SheetLanguages, SheetLanguagesProvider } from './InBoth';
import { SheetLineItem } from './SheetLineItem';
import { SheetPlaces } from './SheetPlaces';
import { SheetRemarks } from './SheetRemarks';

interface ReferralSheetProps extends SheetLanguages {
  readonly sheet: Sheet;
  /** Where the public pages are, for the codes: `location.origin`. */
  readonly origin: string;
}

/**
 * The sheet that goes home, for paper alone (`.sheet` is not shown on a screen). It needs the namespaces in `sheetNamespaces` in both
 * languages, asks for nothing, and holds no label, no count of people, and no link with an answer in it.
 */
export function ReferralSheet({ sheet, origin, ...spoken }: ReferralSheetProps) {
  return (
    <SheetLanguagesProvider value={spoken}>
      <article className="sheet">
        <InBoth>
          <Top sheet={sheet} />
        </InBoth>
        <ol className="sheet__lines">
          {sheet.lines.map((line) => (
            <SheetLineItem key={line.number} line={line} origin={origin} />
          ))}
        </ol>
        <SheetRemarks sheet={sheet} />
        <InBoth>
          <Counter sheet={sheet} />
        </InBoth>
        <SheetPlaces places={sheet.places} />
        <InBoth>
          <Appointment />
        </InBoth>
        <InBoth>{(locale) => <Foot locale={locale} />}</InBoth>
      </article>
    </SheetLanguagesProvider>
  );
}

function Top({ sheet: { asOf, printed } }: { sheet: Sheet }) {
  const t = useTranslations('sheet');
  const day = useDay();
  return (
    <>
      <h1>{t('title')}</h1>
      <p>
        {t('intro')} {t('printed', { date: day(printed) })}{' '}
        {asOf === printed ? null : <strong>{t('asOf', { date: day(asOf) })}</strong>}
      </p>
    </>
  );
}

/** What to ask, and what to bring. */
function Counter({ sheet: { ask, bring } }: { sheet: Sheet }) {
  const t = useTranslations('rights');
  return (
    <>
      <h2>{t('askTitle')}</h2>
      <ul>
        {ask.map((question) => (
          <li key={question}>{t(`ask.${question}`)}</li>
        ))}
      </ul>
      <h2>{t('bringTitle')}</h2>
      <ul>
        {bring.map((one) => (
          <li key={one}>{t(`bring.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Room to write on. */
function Appointment() {
  const t = useTranslations('sheet');
  return (
    <>
      <p className="sheet__write">{t('appointment')}</p>
      <p className="sheet__write">{t('phone')}</p>
    </>
  );
}

function Foot({ locale }: { locale: Locale }) {
  const t = useTranslations('site');
  return (
    <p>
      {t('information')} {languages[locale].reviewed ? null : <strong>{t('notReviewed')}</strong>}
    </p>
  );
}
