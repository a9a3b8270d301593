import { useTranslations } from 'use-intl';
import { NeedPictogram } from '@/app/parts/Pictogram';
import { placesForNeed } from '@/lib/answers/places';
import type { NeedColumn } from '@/lib/desk/columns';
import type { DeskFact } from '@/lib/desk/desk';
import type { Directory } from '@/lib/directory';
import { optional } from '@/lib/i18n/byId';
import { WhoToCall } from './WhoToCall';

interface NeedDetailsProps {
  readonly column: NeedColumn;
  readonly fact: DeskFact | undefined;
  readonly directory: Directory;
}

/** One need, or one of its facts: what it is, why the desk asks for the fact, what the answers assume, where to go. */
export function NeedDetails({ column: { subject: need, facts }, fact, directory }: NeedDetailsProps) {
  const t = useTranslations();
  const provider = facts.provider;
  const note = optional(t, `needNotes.${need}`);
  return (
    <>
      <h2 className="desk__about">
        <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
      </h2>
      <p>{t(`needs.${need}.hint`)}</p>
      {note ? <p>{note}</p> : null}
      {fact ? <h3>{t(`facts.${fact}.row`)}</h3> : null}
      <p>
        {t('desk.panel.premise', {
          provider: provider ? t(`desk.values.provider.${provider}`) : t('desk.grid.unknown'),
        })}
      </p>
      <WhoToCall directory={directory} placesIn={(among) => placesForNeed(need, among)} />
    </>
  );
}
