import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { NeedPictogram } from '@/app/parts/Pictogram';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Place } from '@/lib/desk/grid';
import { GridCell } from './GridParts';
import { RemoveButton } from './RemoveButton';

interface ServiceHeadProps {
  readonly need: NeedId;
  readonly here: boolean;
  readonly remove: (place: Place) => void;
}

/** The head of a column: a service, and the way to take it away. */
export const ServiceHead = memo(function ServiceHead({ need, here, remove }: ServiceHeadProps) {
  const t = useTranslations('needs');
  return (
    <GridCell role="columnheader" row="head" column={need} here={here} className="desk__cell--service">
      <span className="desk__service">
        <NeedPictogram need={need} />
        <span className="desk__name">{t(`${need}.name`)}</span>
        <RemoveButton
          what={t(`${need}.name`)}
          here={here}
          onRemove={() => remove({ row: 'head', column: need })}
        />
      </span>
    </GridCell>
  );
});
