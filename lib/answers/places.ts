/** Who to call about a need or a program. */
import { needById } from '@/lib/cities/longmont/needs';
import { placesToAsk } from '@/lib/cities/longmont/programs';
import { type PlaceView, placeById, placesForService } from '@/lib/directory';
import { isProgramId, type Subject } from './subject';

/** The places whose answer it is, in the order to show them. */
export const placesFor = (subject: Subject): readonly PlaceView[] =>
  isProgramId(subject)
    ? placesToAsk(subject).flatMap((id) => placeById(id) ?? [])
    : placesForService(needById(subject).facts.service);
