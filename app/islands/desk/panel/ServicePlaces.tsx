import { useTranslations } from 'use-intl';
import { type AskedAtPlace, PlaceAnswer } from '@/app/parts/PlaceAnswer';
import { PlaceList } from '@/app/parts/PlaceList';
import type { Directory } from '@/lib/directory';
import { placeView } from '@/lib/directory/view';
import type { Service } from '@/rules';
import { Fold } from './Fold';
import { PlaceFinder } from './PlaceFinder';

/** A list longer than this is searched. */
const MOST_AT_A_GLANCE = 6;

interface ServicePlacesProps {
  readonly service: Service;
  readonly directory: Directory;
  /** Whose answer to say beside each place; absent where the panel is about no person. */
  readonly asked?: AskedAtPlace;
}

/** Who to call for a service: of the opened files first, then ours. Each with the answer by its own facts. */
export function ServicePlaces({ service, directory, asked }: ServicePlacesProps) {
  const t = useTranslations('desk.panel');
  return (
    <Fold id="places" title={t('places')}>
      {() => {
        const places = directory.places.filter(({ serves }) => serves.includes(service));
        const beside = asked && {
          beside: (place: Parameters<typeof PlaceAnswer>[0]['place']) => (
            <PlaceAnswer place={place} {...asked} />
          ),
        };
        if (places.length === 0) return <p>{t('noPlaces')}</p>;
        return places.length > MOST_AT_A_GLANCE ? (
          <PlaceFinder places={places} {...beside} />
        ) : (
          <PlaceList key={JSON.stringify(places)} places={places.map(placeView)} {...beside} />
        );
      }}
    </Fold>
  );
}
