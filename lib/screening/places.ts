import { type NeedId, needById } from '@/lib/catalogue/needs';
import { type PlaceView, placesForService, placesForTopic } from '@/lib/directory';
import type { Service } from '@/rules';
import { type Answer, headingOf } from './answer';

/** The places for a service with an answer: those that give it and, where somebody has to be asked first, who answers for the policy. */
export const placesFor = (service: Service, answer: Answer): readonly PlaceView[] => [
  ...placesForService(service),
  ...(headingOf(answer) === 'depends' || answer === 'may-be-asked' ? placesForTopic('policy-questions') : []),
];

/** The places for several needs, each once, in the order of the needs. */
export function placesForNeeds(
  answers: readonly { readonly need: NeedId; readonly answer: Answer }[],
): readonly PlaceView[] {
  const places = answers.flatMap(({ need, answer }) => placesFor(needById(need).facts.service, answer));
  return [...new Map(places.map((place) => [`${place.id} ${place.service ?? ''}`, place])).values()];
}
