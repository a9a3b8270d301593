import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { IntlProvider, useTranslations } from 'use-intl';
import type { Subject } from '@/lib/city/subjects';
import { languages, timeZone } from '@/lib/i18n/locales';
import { useSubjectName } from '../useSubjectName';
import { useSheetLanguages } from './InBoth';

/** The quiet border that a scanner needs around a code, in modules. */
const QUIET = 4;

interface PageCodeProps {
  /** A public page, the same for everybody: never one that tells what somebody answered. */
  readonly address: string;
  readonly subject: Subject;
}

/** A code that opens a page, drawn here and now: nobody is told that it was. */
export function PageCode({ address, subject }: PageCodeProps) {
  const { client, catalogs } = useSheetLanguages();
  return (
    <IntlProvider
      locale={languages[client].formats}
      messages={catalogs[client] ?? catalogs.en}
      timeZone={timeZone}
    >
      <Drawn address={address} subject={subject} />
    </IntlProvider>
  );
}

function Drawn({ address, subject }: PageCodeProps) {
  const { client } = useSheetLanguages();
  const t = useTranslations('sheet');
  const help = useSubjectName()(subject);
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  return (
    <figure className="sheet__code" lang={client}>
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={t('code', { help })}
        shapeRendering="crispEdges"
      >
        <path d={toSvgPath(code)} fill="#000" />
      </svg>
      <figcaption>{t('scan')}</figcaption>
    </figure>
  );
}
