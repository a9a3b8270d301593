import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerPictogram } from '@/app/ui/Pictogram';
import type { CellView } from '@/lib/desk/columns';
import type { RowKey } from '@/lib/desk/grid';
import { GridCell } from './GridParts';

interface AnswerCellProps {
  readonly row: RowKey;
  /** Stays the same object while the answer does. */
  readonly view: CellView;
  /** Who it is about: shown where the table becomes cards and the row has no head of its own. */
  readonly who: string;
  readonly here: boolean;
}

/** One answer: a picture, a word and a colour, and how many facts are open. */
export const AnswerCell = memo(function AnswerCell({ row, view, who, here }: AnswerCellProps) {
  const t = useTranslations();
  const { need, answer, heading, open } = view;
  return (
    <GridCell
      role="gridcell"
      row={row}
      column={need}
      here={here}
      className={`desk__cell--answer desk__cell--${heading}`}
    >
      <span className="desk__who">{who}</span>
      <span className="desk__answer">
        <AnswerPictogram answer={answer} />
        <span>
          {t(`answers.${answer}.word`)}
          {open.length > 0 ? (
            <span className="desk__open">{t('desk.grid.open', { count: open.length })}</span>
          ) : null}
        </span>
      </span>
    </GridCell>
  );
});
