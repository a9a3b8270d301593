import { useTranslations } from 'use-intl';
import { PlaceList } from '@/app/parts/PlaceList';
import type { Directory } from '@/lib/directory';
import type { Service } from '@/rules';
import { Fold } from './Fold';

/** Who to call for a service: of the opened file first, then ours. */
export function ServicePlaces({ service, directory }: { service: Service; directory: Directory }) {
  const t = useTranslations('desk.panel');
  return (
    <Fold id="places" title={t('places')}>
      {() => {
        const places = directory.placesForService(service);
        return places.length > 0 ? (
          <PlaceList key={JSON.stringify(places)} places={places} />
        ) : (
          <p>{t('noPlaces')}</p>
        );
      }}
    </Fold>
  );
}
