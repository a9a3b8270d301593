import { memo } from 'react';
import type { NeedId } from '@/lib/catalogue/needs';
import type { RowKey } from '@/lib/desk/grid';
import { type Answer, headingOf } from '@/lib/screening/answer';
import { cellAttributes } from './GridParts';

interface AnswerCellProps {
  readonly row: RowKey;
  readonly need: NeedId;
  readonly answer: Answer;
  /** The answer in a word. */
  readonly word: string;
  /** How many facts are not known and matter, in words; empty where there is none. */
  readonly open: string;
  /** Who it is about. */
  readonly who: string;
  readonly here: boolean;
}

/**
 * One answer: a picture, a word and a colour, and how many facts are open. Drawn again only where one of them changes, and then hundreds may
 * be: so it has hardly any elements, and its picture comes with its class (`useAnswerPictures`).
 */
export const AnswerCell = memo(function AnswerCell(props: AnswerCellProps) {
  const { row, need, answer, word, open, who, here } = props;
  const className = `desk__cell--answer desk__cell--${headingOf(answer)} desk__picture--${answer}`;
  return (
    <td {...cellAttributes({ role: 'gridcell', row, column: need, here, className, who })}>
      {open ? (
        <>
          {word} <span className="desk__open">{open}</span>
        </>
      ) : (
        word
      )}
    </td>
  );
});
