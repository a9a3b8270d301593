import { useTranslations } from 'use-intl';
import { type AskedAtPlace, PlaceAnswer } from '@/app/parts/PlaceAnswer';
import { PlaceList } from '@/app/parts/PlaceList';
import type { Directory, PlaceView } from '@/lib/directory';
import { KeptFold } from './KeptFold';
import { PlaceFinder } from './PlaceFinder';

/** A list longer than this is searched. */
const MOST_AT_A_GLANCE = 6;

interface WhoToCallProps {
  readonly directory: Directory;
  /** The places to show, asked for once it is unfolded. */
  readonly placesIn: (directory: Directory) => readonly PlaceView[];
  /** Whose answer to say beside each place; absent where the panel is about no person. */
  readonly asked?: AskedAtPlace;
}

/** Who to call for a need or a program: of the opened files first, then ours. Each with the answer by its own facts. */
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

/** The places behind what is shown of them: their hours can be searched. */
function behind(views: readonly PlaceView[], { places }: Directory) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return views.flatMap(({ id }) => byId.get(id) ?? []);
}
