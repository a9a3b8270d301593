import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { IntlProvider, useTranslations } from 'use-intl';
import { languages, timeZone } from '@/lib/i18n/locales';
import type { SheetLine } from '@/lib/sheet';
import { useSheetLanguages } from './InBoth';
import { useHelpName } from './useHelpName';

/** The quiet border that a scanner needs around a code, in modules. */
const QUIET = 4;

interface PageCodeProps {
  /** A public page, the same for everybody: never one that tells what somebody answered. */
  readonly address: string;
  readonly line: SheetLine;
}

/** A code that opens a page, drawn here and now: nobody is told that it was. */
export function PageCode({ address, line }: PageCodeProps) {
  const { client, catalogs } = useSheetLanguages();
  return (
    <IntlProvider
      locale={languages[client].formats}
      messages={catalogs[client] ?? catalogs.en}
      timeZone={timeZone}
    >
      <Drawn address={address} line={line} />
    </IntlProvider>
  );
}

function Drawn({ address, line }: PageCodeProps) {
  const { client } = useSheetLanguages();
  const t = useTranslations('sheet');
  const help = useHelpName()(line);
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
