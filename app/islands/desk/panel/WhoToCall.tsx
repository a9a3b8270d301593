import { useTranslations } from 'use-intl';
import { type AskedAtPlace, PlaceAnswer } from '@/app/parts/PlaceAnswer';
import { PlaceList } from '@/app/parts/PlaceList';
import type { Directory, PlaceView } from '@/lib/directory';
import { KeptFold } from './KeptFold';
import { PlaceFinder } from './PlaceFinder';

/** A longer list has a search. */
const MOST_AT_A_GLANCE = 6;

interface WhoToCallProps {
  readonly directory: Directory;
  /** Computes the places to show; called only when the fold is open. */
  readonly placesIn: (directory: Directory) => readonly PlaceView[];
  /** Whose answer to show beside each place; absent if the panel is not about a person. */
  readonly asked?: AskedAtPlace;
}

/** Who to call for a need or a program: places of opened files first, then ours, each with the answer for its own facts. */
export function WhoToCall({ directory, placesIn, asked }: WhoToCallProps) {
  const t = useTranslations('desk.panel');
  return (
    <KeptFold id="places" title={t('places')}>
      {() => {
        const places = placesIn(directory);
        const beside = asked && {
          beside: (place: PlaceView) => <PlaceAnswer place={place} {...asked} />,
        };
        if (places.length === 0) return <p>{t('noPlaces')}</p>;
        return places.length > MOST_AT_A_GLANCE ? (
          <PlaceFinder places={behind(places, directory)} {...beside} />
        ) : (
          <PlaceList key={JSON.stringify(places)} places={places} {...beside} />
        );
      }}
    </KeptFold>
  );
}

/** The places of these views, with the hours that a search needs. */
function behind(views: readonly PlaceView[], { places }: Directory) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return views.flatMap(({ id }) => byId.get(id) ?? []);
}
