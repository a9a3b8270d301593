import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerPictogram } from '@/app/ui/Pictogram';
import type { NeedId } from '@/lib/catalogue/needs';
import type { RowKey } from '@/lib/desk/grid';
import { type Answer, headingOf } from '@/lib/screening/answer';
import { GridCell } from './GridParts';

interface AnswerCellProps {
  readonly row: RowKey;
  readonly need: NeedId;
  readonly answer: Answer;
  /** How many facts are not known and matter. */
  readonly open: number;
  /** Who it is about: shown where the table becomes cards and the row has no head of its own. */
  readonly who: string;
  readonly here: boolean;
}

/** One answer: a picture, a word and a colour, and how many facts are open. Drawn again only where one of them changes. */
export const AnswerCell = memo(function AnswerCell(props: AnswerCellProps) {
  const { row, need, answer, open, who, here } = props;
  const t = useTranslations();
  return (
    <GridCell
      role="gridcell"
      row={row}
      column={need}
      here={here}
      className={`desk__cell--answer desk__cell--${headingOf(answer)}`}
    >
      <span className="desk__who">{who}</span>
      <span className="desk__answer">
        <AnswerPictogram answer={answer} />
        <span>
          {t(`answers.${answer}.word`)}
          {open > 0 ? <span className="desk__open">{t('desk.grid.open', { count: open })}</span> : null}
        </span>
      </span>
    </GridCell>
  );
});
