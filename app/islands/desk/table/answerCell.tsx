import type { RowKey } from '@/lib/desk/grid';
import { headingOf } from '@/lib/screening/answer';
import { cellAttributes } from './GridParts';
import type { SaidAnswer } from './useSaidAnswers';

/** What an answer stands beside. */
export interface CellOfRow {
  readonly row: RowKey;
  /** Who it is about. */
  readonly who: string;
  readonly here: boolean;
}

/**
 * One answer: a picture, a word and a colour, and how many facts are open. Hundreds may change at once: so it has hardly any elements, its
 * picture comes with its class (`useAnswerPictures`), and it is no component but its element, which the row keeps.
 */
export function answerCell({ need, answer, word, open }: SaidAnswer, { row, who, here }: CellOfRow) {
  const className = `desk__cell--answer desk__cell--${headingOf(answer)} desk__picture--${answer}`;
  return (
    <td key={need} {...cellAttributes({ role: 'gridcell', row, column: need, here, className, who })}>
      <span key={`${word} ${open}`} className="desk__says">
        {word} {open ? <span className="desk__open">{open}</span> : null}
      </span>
    </td>
  );
}
