import { type NeedId, needById } from '@/lib/catalogue/needs';
import { type PlaceView, placesForService } from '@/lib/directory';

/** The places for several needs, each once, in the order of the needs. */
export function placesForNeeds(needs: readonly NeedId[]): readonly PlaceView[] {
  const places = needs.flatMap((need) => placesForService(needById(need).facts.service));
  return [...new Map(places.map((place) => [`${place.id} ${place.service ?? ''}`, place])).values()];
}
