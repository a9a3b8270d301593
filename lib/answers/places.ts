/** Who to call about an answer. */
import { needById } from '@/lib/cities/longmont/needs';
import { type PlaceView, placesForService, placesForTopic } from '@/lib/directory';
import type { Answer } from './answer';

/** The places that give the help and, where somebody has to ask first, the office that answers for the policy. */
export const placesFor = ({ need, tone }: Pick<Answer, 'need' | 'tone'>): readonly PlaceView[] => [
  ...placesForService(needById(need).facts.service),
  ...(tone === 'depends' || tone === 'may-be-asked' ? placesForTopic('policy-questions') : []),
];

/** The places for several answers, each once, in their order. */
export function placesForAll(answers: readonly Pick<Answer, 'need' | 'tone'>[]): readonly PlaceView[] {
  const places = answers.flatMap(placesFor);
  return [...new Map(places.map((place) => [`${place.id} ${place.service ?? ''}`, place])).values()];
}
