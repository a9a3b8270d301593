import { useTranslations } from 'next-intl';
import type { PlaceView } from '@/lib/directory';
import { Fold } from './Fold';
import { PlaceLine } from './PlaceLine';

interface CallPlacesProps {
  readonly places: readonly PlaceView[];
  /** Whether the answer above is the City's: then a charity has it only where the City pays. */
  readonly ofCity: boolean;
}

/** Who to call: the first place open, with its number to press; the others folded. */
export function CallPlaces({ places: [first, ...more], ofCity }: CallPlacesProps) {
  const t = useTranslations('results');
  if (!first) return null;
  return (
    <div className="call">
      <PlaceLine place={first} ofCity={ofCity} />
      {more.length > 0 ? (
        <Fold title={t('morePlaces', { count: more.length })}>
          {() => more.map((place) => <PlaceLine key={place.id} place={place} ofCity={ofCity} />)}
        </Fold>
      ) : null}
    </div>
  );
}
