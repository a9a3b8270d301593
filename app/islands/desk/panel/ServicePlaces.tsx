import { useTranslations } from 'use-intl';
import { PlaceList } from '@/app/parts/PlaceList';
import { placesForNeed } from '@/lib/answers/places';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Directory } from '@/lib/directory';
import { Fold } from './Fold';

/** Who to call for a need: of the opened file first, then ours. */
export function ServicePlaces({ need, directory }: { need: NeedId; directory: Directory }) {
  const t = useTranslations('desk.panel');
  return (
    <Fold id="places" title={t('places')}>
      {() => {
        const places = placesForNeed(need, directory);
        return places.length > 0 ? (
          <PlaceList key={JSON.stringify(places)} places={places} />
        ) : (
          <p>{t('noPlaces')}</p>
        );
      }}
    </Fold>
  );
}
