import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { NeedId } from '@/lib/catalogue/needs';
import { type DeskFact, valuesOf } from '@/lib/desk/desk';

/** A fact in words: the same in the whole row, and made for it once. */
export interface SaidFact {
  readonly name: string;
  /** "Not known", and every value. */
  readonly options: ReactNode;
  /** The fact of one service, and whether it matters that it is not known. */
  readonly labelOf: (need: NeedId, open: boolean) => string;
  /** What is said where the fact does not matter. */
  readonly noMatter: string;
}

/** Puts a fact into words. */
export function useSaidFact(fact: DeskFact): SaidFact {
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
      labelOf: (need, open) => {
        const said = t('desk.grid.fact', { fact: name, service: t(`needs.${need}.name`) });
        return open ? `${said} (${t('desk.grid.matters')})` : said;
      },
      noMatter: t('desk.grid.noMatter'),
    };
  }, [fact, t]);
}
