import { useTranslations } from 'next-intl';
import { SOURCES } from '@/rules';
import { useDay } from '../useDay';
import { OtherSite } from './OtherSite';

/** Every source of the rules: how sure we are of it, when it was read, when it will be read again. */
export function SourceList() {
  const t = useTranslations('pages.about');
  const day = useDay();
  return (
    <ul className="sources">
      {Object.entries(SOURCES).map(([id, { title, url, sure, lastChecked, reviewBy }]) => (
        <li key={id}>
          <OtherSite href={url}>{title}</OtherSite>
          <dl>
            <dt>{t('sureness')}</dt>
            <dd>{t(`sure.${sure}`)}</dd>
            <dt>{t('checked')}</dt>
            <dd>{day(lastChecked)}</dd>
            <dt>{t('review')}</dt>
            <dd>{day(reviewBy)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
