import { memo, type ReactNode } from 'react';
import { AnswerPictogram } from '@/app/ui/Pictogram';
import type { NeedId } from '@/lib/catalogue/needs';
import type { RowKey } from '@/lib/desk/grid';
import { type Answer, headingOf } from '@/lib/screening/answer';
import { GridCell } from './GridParts';

interface AnswerCellProps {
  readonly row: RowKey;
  readonly need: NeedId;
  readonly answer: Answer;
  /** The answer in a word. */
  readonly word: string;
  /** How many facts are not known and matter, in words. */
  readonly open: string | undefined;
  /** Who it is about: shown where the table becomes cards and the row has no head of its own. */
  readonly who: ReactNode;
  readonly here: boolean;
}

/** One answer: a picture, a word and a colour, and how many facts are open. Drawn again only where one of them changes. */
export const AnswerCell = memo(function AnswerCell(props: AnswerCellProps) {
  const { row, need, answer, word, open, who, here } = props;
  return (
    <GridCell
      role="gridcell"
      row={row}
      column={need}
      here={here}
      className={`desk__cell--answer desk__cell--${headingOf(answer)}`}
    >
      {who}
      <span className="desk__answer">
        <AnswerPictogram answer={answer} />
        <span>
          {word}
          {open ? <span className="desk__open">{open}</span> : null}
        </span>
      </span>
    </GridCell>
  );
});
