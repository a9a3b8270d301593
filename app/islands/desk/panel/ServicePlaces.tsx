import { useTranslations } from 'use-intl';
import { type AskedAtPlace, PlaceAnswer } from '@/app/parts/PlaceAnswer';
import { PlaceList } from '@/app/parts/PlaceList';
import { placesForNeed } from '@/lib/answers/places';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Directory, PlaceView } from '@/lib/directory';
import { Fold } from './Fold';
import { PlaceFinder } from './PlaceFinder';

/** A list longer than this is searched. */
const MOST_AT_A_GLANCE = 6;

interface ServicePlacesProps {
  readonly need: NeedId;
  readonly directory: Directory;
  /** Whose answer to say beside each place; absent where the panel is about no person. */
  readonly asked?: AskedAtPlace;
}

/** Who to call for a need: of the opened files first, then ours. Each with the answer by its own facts. */
export function ServicePlaces({ need, directory, asked }: ServicePlacesProps) {
  const t = useTranslations('desk.panel');
  return (
    <Fold id="places" title={t('places')}>
      {() => {
        const places = placesForNeed(need, directory);
        const beside = asked && {
          beside: (place: PlaceView) => <PlaceAnswer place={place} {...asked} />,
        };
        if (places.length === 0) return <p>{t('noPlaces')}</p>;
        return places.length > MOST_AT_A_GLANCE ? (
          <PlaceFinder places={amongAll(places, directory)} {...beside} />
        ) : (
          <PlaceList key={JSON.stringify(places)} places={places} {...beside} />
        );
      }}
    </Fold>
  );
}

/** The places behind what is shown of them: their hours can be searched. */
function amongAll(views: readonly PlaceView[], { places }: Directory) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return views.flatMap(({ id }) => byId.get(id) ?? []);
}
