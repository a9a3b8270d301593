import { type Dispatch, memo, type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import type { FactOfNeed } from '@/lib/desk/columns';
import { type DeskFact, valuesOf } from '@/lib/desk/desk';
import type { ColumnKey } from '@/lib/desk/grid';
import type { DeskAction } from '@/lib/desk/reducer';
import { FactCell } from './FactCell';
import { GridCell, GridPart } from './GridParts';

interface FactRowProps {
  readonly fact: DeskFact;
  /** A service each. The same list as long as it says the same. */
  readonly views: readonly FactOfNeed[];
  readonly here: ColumnKey | undefined;
  readonly act: Dispatch<DeskAction>;
}

/** A fact in words: the same in the whole row, and made for it once. */
export interface SaidFact {
  readonly name: string;
  /** "Not known", and every value. */
  readonly options: ReactNode;
  /** The fact of one service, and whether it matters that it is not known. */
  readonly of: (need: NeedId, open: boolean) => string;
  /** What is said where the fact does not matter. */
  readonly noMatter: string;
}

/** One fact, asked of each service for which it matters. */
export const FactRow = memo(function FactRow({ fact, views, here, act }: FactRowProps) {
  const said = useSaidFact(fact);
  return (
    <GridPart role="row">
      <GridCell
        role="rowheader"
        row={`fact-${fact}`}
        column="side"
        here={here === 'side'}
        className="desk__cell--factname"
      >
        {said.name}
      </GridCell>
      {views.map(({ need, view }) => (
        <FactCell
          key={need}
          need={need}
          fact={fact}
          said={said}
          asked={view !== undefined}
          value={view?.value}
          open={view?.open ?? false}
          here={here === need}
          act={act}
        />
      ))}
    </GridPart>
  );
});

function useSaidFact(fact: DeskFact): SaidFact {
  const t = useTranslations();
  return useMemo(() => {
    const name = t(`facts.${fact}.row`);
    return {
      name,
      options: [
        <option key="" value="">
          {t('desk.grid.unknown')}
        </option>,
        ...valuesOf(fact).map((one) => (
          <option key={one} value={one}>
            {t(`desk.values.${fact}.${one}`)}
          </option>
        )),
      ],
      of: (need, open) => {
        const said = t('desk.grid.fact', { fact: name, service: t(`needs.${need}.name`) });
        return open ? `${said} (${t('desk.grid.matters')})` : said;
      },
      noMatter: t('desk.grid.noMatter'),
    };
  }, [fact, t]);
}
