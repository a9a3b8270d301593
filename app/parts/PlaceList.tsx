import type { ReactNode } from 'react';
import type { PlaceView } from '@/lib/directory';
import { PlaceItem } from './PlaceItem';

interface PlaceListProps {
  readonly places: readonly PlaceView[];
  /** Whether they stand under an answer of the City. */
  readonly underCity?: boolean;
  /** What else to say of each place, such as the answer there. */
  readonly beside?: (place: PlaceView) => ReactNode;
}

/** Places, one under the other. */
export function PlaceList({ places, underCity = false, beside }: PlaceListProps) {
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={`${place.id} ${place.service ?? ''}`}>
          <PlaceItem place={place} underCity={underCity} beside={beside?.(place)} />
        </li>
      ))}
    </ul>
  );
}
