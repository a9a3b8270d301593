import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { VerdictPictogram } from '@/app/parts/Pictogram';
import { toneOf } from '@/lib/answers/verdict';
import type { CellView } from '@/lib/desk/columns';
import type { ColumnId } from '@/lib/desk/desk';
import type { RowKey } from '@/lib/desk/grid';
import { cellAttributes } from './GridParts';

interface AnswerCellProps extends CellView {
  readonly column: ColumnId;
  /** Whether the table is for another day and this answer is for today, as for every program. */
  readonly ofToday: boolean;
  readonly row: RowKey;
  /** Who the answer is about. */
  readonly who: string;
  readonly here: boolean;
}

/** One answer: a picture, a word and a color, the number of open facts, whose status is looked at, and how sure we are. Its text is remounted, never patched: see `SidePanel`. */
export const AnswerCell = memo(function AnswerCell(props: AnswerCellProps) {
  const { column, verdict, open, whose, fairlySure, ofToday, row, who, here } = props;
  const t = useTranslations();
  const word = t(`answers.${verdict}.word`);
  const className = `desk__cell--answer desk__cell--${toneOf(verdict)}`;
  return (
    <td
      {...cellAttributes({ role: 'gridcell', row, column, here, className, who })}
      data-cell={`${row.replace('person-', '')}:${column}`}
      data-verdict={verdict}
    >
      <span key={`${word} ${open} ${whose} ${ofToday}`} className="desk__says">
        <VerdictPictogram verdict={verdict} />
        <span>
          {word}{' '}
          {open > 0 ? (
            <span className="desk__open desk__count">{t('desk.grid.open', { count: open })}</span>
          ) : null}
          {whose ? <span className="desk__open">{t(`ofWhom.${whose}`)}</span> : null}{' '}
          {fairlySure ? <span className="desk__open">{t('pages.programs.fairlySure')}</span> : null}{' '}
          {ofToday ? <span className="desk__open">{t('programs.ofToday')}</span> : null}
        </span>
      </span>
    </td>
  );
});
