import { useTranslations } from 'next-intl';
import { AlsoAt } from '@/app/parts/AlsoAt';
import { useDay } from '@/app/parts/useDay';
import { CITY_TODAY, CITY_TODAY_LAST_CHECKED, CITY_TODAY_REVIEW_BY } from '@/lib/cities/longmont/today';

/** What other public pages of the City and around it say today, beside the text of 2017. */
export function CityToday() {
  const t = useTranslations('policy');
  const again = useTranslations('results');
  const day = useDay();
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('today.title')}</h2>
      <p>{t('today.intro')}</p>
      <ul className="usa-list">
        {CITY_TODAY.map(({ id, pages }) => (
          <li key={id}>
            {t(`today.${id}`)}
            <AlsoAt pages={pages} />
          </li>
        ))}
      </ul>
      <p>
        {t('lastChecked', { date: day(CITY_TODAY_LAST_CHECKED) })}.{' '}
        {again('reviewBy', { date: day(CITY_TODAY_REVIEW_BY) })}.
      </p>
    </section>
  );
}
