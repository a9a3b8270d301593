import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/lib/city/subjects';
import { useSubjectName } from '../useSubjectName';

/** The margin that a scanner needs around a QR code, in modules. */
const QUIET = 4;

interface PageCodeProps {
  /** A public page, the same for everybody; never one that reveals an answer. */
  readonly address: string;
  readonly subject: Subject;
}

/** A QR code that opens a page. It is drawn in the browser, without a request. */
export function PageCode({ address, subject }: PageCodeProps) {
  const t = useTranslations('sheet');
  const help = useSubjectName()(subject);
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className="sheet__code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={t('code', { help })}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
