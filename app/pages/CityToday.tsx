import { cityToday, cityTodayLastChecked, cityTodayReviewBy } from '@city/pack';
import { useTranslations } from 'next-intl';
import { AlsoAt } from '@/app/parts/AlsoAt';
import { useDay } from '@/app/parts/useDay';
import { byId } from '@/lib/i18n/byId';

/** What pages of the City, its police and its county say today, beside the policy. */
export function CityToday() {
  const t = useTranslations('policy');
  const again = useTranslations('results');
  const day = useDay();
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('today.title')}</h2>
      <p>{t('today.intro')}</p>
      <ul className="usa-list">
        {cityToday.map(({ id, pages }) => (
          <li key={id}>
            {byId(t, `today.${id}`)}
            <AlsoAt pages={pages} />
          </li>
        ))}
      </ul>
      <p>
        {t('lastChecked', { date: day(cityTodayLastChecked) })}.{' '}
        {again('reviewBy', { date: day(cityTodayReviewBy) })}.
      </p>
    </section>
  );
}
