import { useTranslations } from 'use-intl';
import { languages } from '@/lib/i18n/locales';
import { placeKey, type Sheet } from '@/lib/sheet';
import { useDay } from '../useDay';
import { usePageLocale } from '../usePageLocale';
import { InBoth, InClients, type SheetLanguages, SheetLanguagesProvider } from './InBoth';
import { PlaceOnSheet } from './PlaceOnSheet';
import { SheetRemarks } from './SheetRemarks';
import { SheetSection } from './SheetSection';

interface ReferralSheetProps extends SheetLanguages {
  readonly sheet: Sheet;
  /** The origin of the public pages, for the QR codes: `location.origin`. */
  readonly origin: string;
}

/**
 * The sheet that the client takes home, only for print (`.sheet` is hidden on screens). It needs the namespaces in `sheetNamespaces` in both languages,
 * makes no request, and has no label, no count of people, and no link with an answer.
 */
export function ReferralSheet({ sheet, origin, ...spoken }: ReferralSheetProps) {
  return (
    <SheetLanguagesProvider value={spoken}>
      <article className="sheet">
        <div className="sheet__columns" dir={languages[spoken.client].dir}>
          <InBoth>
            <Top sheet={sheet} />
          </InBoth>
          <ol className="sheet__lines">
            {sheet.lines.map((line) => (
              <SheetSection key={`${line.subject} ${line.at}`} line={line} origin={origin} />
            ))}
          </ol>
          <InBoth>
            <Counter sheet={sheet} />
          </InBoth>
          <SheetRemarks sheet={sheet} />
          {sheet.legal.length > 0 ? (
            <InClients>
              <LegalHelp legal={sheet.legal} />
            </InClients>
          ) : null}
        </div>
        <InClients>
          <Appointment />
        </InClients>
        <InBoth>
          <Foot sheet={sheet} />
        </InBoth>
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
      {bring.includes('askPapers') ? <p>{t('truth')}</p> : null}
    </>
  );
}

function LegalHelp({ legal }: Pick<Sheet, 'legal'>) {
  const t = useTranslations('sheet');
  return (
    <>
      <h2>{t('legal')}</h2>
      <ul className="sheet__places">
        {legal.map((place) => (
          <PlaceOnSheet key={placeKey(place)} place={place} again={false} answers={[]} />
        ))}
      </ul>
    </>
  );
}

/** Lines to write on. */
function Appointment() {
  const t = useTranslations('sheet');
  return (
    <div className="sheet__room">
      <p className="sheet__write">{t('appointment')}</p>
      <p className="sheet__write">{t('phone')}</p>
    </div>
  );
}

function Foot({ sheet: { checked } }: { sheet: Sheet }) {
  const t = useTranslations();
  const day = useDay();
  return (
    <p className="sheet__fine">
      {t('disclosures.lastChecked', { date: day(checked) })} {t('site.information')}{' '}
      {languages[usePageLocale()].reviewed ? null : <strong>{t('site.notReviewed')}</strong>}
    </p>
  );
}
