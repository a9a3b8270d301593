import { useTranslations } from 'next-intl';
import { SERVICE_GROUPS } from '@/lib/catalogue/serviceGroups';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { ServiceRow } from './ServiceRow';

/** Every service with its rule, in the groups that people look under. On a phone each row becomes a card. */
export function ServicesTable({ locale, asOf }: { locale: Locale; asOf: Day }) {
  const t = useTranslations();
  return (
    <table className="services-table">
      <caption>{t('pages.services.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pages.services.help')}</th>
          <th scope="col">{t('people.adult')}</th>
          <th scope="col">{t('people.child')}</th>
          <th scope="col">{t('pages.services.rule')}</th>
        </tr>
      </thead>
      {SERVICE_GROUPS.map(({ group, services }) => (
        <tbody key={group} id={group}>
          <tr className="services-table__group">
            <th scope="rowgroup" colSpan={4}>
              {t(`needGroups.${group}`)}
            </th>
          </tr>
          {services.map((listed) => (
            <ServiceRow key={listed.service} locale={locale} listed={listed} asOf={asOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
