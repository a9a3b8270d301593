import { useTranslations } from 'use-intl';
import { VerdictPictogram } from '@/app/ui/Pictogram';
import type { Answer } from '@/lib/answers/answer';
import type { RowKey } from '@/lib/desk/grid';
import { cellAttributes } from './GridParts';

interface AnswerCellProps {
  readonly cell: Answer;
  readonly row: RowKey;
  /** Who the answer is about. */
  readonly who: string;
  readonly here: boolean;
}

/** One answer: a picture, a word and a colour, and how many facts are open. What it says is remounted, never patched: see `SidePanel`. */
export function AnswerCell({ cell: { need, verdict, tone, open }, row, who, here }: AnswerCellProps) {
  const t = useTranslations();
  const word = t(`answers.${verdict}.word`);
  const className = `desk__cell--answer desk__cell--${tone}`;
  return (
    <td {...cellAttributes({ role: 'gridcell', row, column: need, here, className, who })}>
      <span key={`${word} ${open.length}`} className="desk__says">
        <VerdictPictogram verdict={verdict} />
        <span>
          {word}{' '}
          {open.length > 0 ? (
            <span className="desk__open">{t('desk.grid.open', { count: open.length })}</span>
          ) : null}
        </span>
      </span>
    </td>
  );
}
