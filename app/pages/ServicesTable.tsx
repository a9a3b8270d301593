import { useTranslations } from 'next-intl';
import { NEED_GROUPS, NEEDS } from '@/lib/city/needs';
import type { Day } from '@/rules';
import { ServiceRow } from './ServiceRow';

/** Every need with its answers, in the groups that people look under. On a phone each row becomes a card. */
export function ServicesTable({ asOf }: { asOf: Day }) {
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
      {NEED_GROUPS.map((group) => (
        <tbody key={group} id={group}>
          <tr className="services-table__group">
            <th scope="rowgroup" colSpan={4}>
              {t(`needGroups.${group}`)}
            </th>
          </tr>
          {NEEDS.filter((need) => need.group === group).map(({ id }) => (
            <ServiceRow key={id} need={id} asOf={asOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
