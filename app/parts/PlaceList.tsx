import type { ReactNode } from 'react';
import type { PlaceView } from '@/lib/directory';
import { PlaceItem } from './PlaceItem';

interface PlaceListProps {
  readonly places: readonly PlaceView[];
  /** Whether they stand under an answer of the City. */
  readonly underCity?: boolean;
  /** What else to say of each place, such as the answer there. */
  readonly beside?: (place: PlaceView) => ReactNode;
  /** Whether each is open at this moment, where a page can tell. */
  readonly now?: ((place: PlaceView) => ReactNode) | undefined;
}

/** Places, one under the other. */
export function PlaceList({ places, underCity = false, beside, now }: PlaceListProps) {
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={`${place.id} ${place.service ?? ''}`}>
          <PlaceItem place={place} underCity={underCity} beside={beside?.(place)} now={now?.(place)} />
        </li>
      ))}
    </ul>
  );
}
