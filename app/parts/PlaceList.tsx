import type { ReactNode } from 'react';
import type { PlaceView } from '@/lib/directory';
import { PlaceItem } from './PlaceItem';

interface PlaceListProps {
  readonly places: readonly PlaceView[];
  /** Whether the places stand under an answer of the City. */
  readonly underCity?: boolean;
  /** Renders more beside each place, such as the answer there. */
  readonly beside?: (place: PlaceView) => ReactNode;
  /** Renders whether a place is open now, on pages with a script. */
  readonly now?: ((place: PlaceView) => ReactNode) | undefined;
}

/** A list of places. */
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
