import { useTranslations } from 'use-intl';
import { weekTime } from '@/lib/clock';
import { directory, type PlaceView } from '@/lib/directory';
import { isOpen } from '@/lib/directory/isOpen';

/** Says whether a place is open now, if its hours are given as days and times. */
export function OpenNow({ place }: { readonly place: PlaceView }) {
  const t = useTranslations('directory');
  const known = directory.places.find(({ id }) => id === place.id);
  const open = known && isOpen(known, weekTime());
  return open === undefined ? null : <p data-open={open}>{t(open ? 'openNow' : 'closedNow')}</p>;
}
