import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { VerdictPictogram } from '@/app/parts/Pictogram';
import { toneOf, type Verdict } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { RowKey } from '@/lib/desk/grid';
import { cellAttributes } from './GridParts';

interface AnswerCellProps {
  readonly need: NeedId;
  readonly verdict: Verdict;
  /** How many facts are open. */
  readonly open: number;
  readonly row: RowKey;
  /** Who the answer is about. */
  readonly who: string;
  readonly here: boolean;
}

/** One answer: a picture, a word and a colour, and how many facts are open. What it says is remounted, never patched: see `SidePanel`. */
export const AnswerCell = memo(function AnswerCell(props: AnswerCellProps) {
  const { need, verdict, open, row, who, here } = props;
  const t = useTranslations();
  const word = t(`answers.${verdict}.word`);
  const className = `desk__cell--answer desk__cell--${toneOf(verdict)}`;
  return (
    <td
      {...cellAttributes({ role: 'gridcell', row, column: need, here, className, who })}
      data-cell={`${row.replace('person-', '')}:${need}`}
      data-verdict={verdict}
    >
      <span key={`${word} ${open}`} className="desk__says">
        <VerdictPictogram verdict={verdict} />
        <span>
          {word}{' '}
          {open > 0 ? <span className="desk__open">{t('desk.grid.open', { count: open })}</span> : null}
        </span>
      </span>
    </td>
  );
});
