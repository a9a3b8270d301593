import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ListedService } from '@/lib/catalogue/serviceGroups';
import { type PersonRule, ruleFor, serviceRule } from '@/lib/catalogue/serviceRule';
import { similarPrograms } from '@/lib/catalogue/similarPrograms';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import type { Day } from '@/rules';
import { NeedPictogram } from '../Pictogram';
import { useDay } from '../useDay';
import { RuleCases } from './RuleCases';

interface ServiceRowProps {
  readonly locale: Locale;
  readonly listed: ListedService;
  readonly asOf: Day;
}

/** One service of the table: what adults and children meet, and the clause that says so. */
export function ServiceRow({ locale, listed: { service, need }, asOf }: ServiceRowProps) {
  const t = useTranslations();
  const day = useDay();
  const words = useTranslations(`services.${service}`);
  const rule = serviceRule(service, asOf);
  const adult = ruleFor(rule, 'adult');
  const child = ruleFor(rule, 'child');
  const programs = similarPrograms(service);
  return (
    <tr>
      <th scope="row">
        <a className="services-table__name" href={pagePath(locale, `services/${service}`)}>
          <NeedPictogram need={need} /> {words('name')}
        </a>
        <p>{words('short')}</p>
        {words('onlyIf') === '' || adult.cases.length > 1 ? null : (
          <p>
            {t('pages.service.onlyIf')}: {words('onlyIf')}
          </p>
        )}
        {programs.length > 0 ? (
          <p>
            {t('pages.services.notTheSame')}{' '}
            {programs.map((id, index) => (
              <span key={id}>
                {index > 0 ? ' · ' : null}
                <a href={`${pagePath(locale, 'programs')}#${id}`}>{t(`programs.${id}.name`)}</a>
              </span>
            ))}
          </p>
        ) : null}
      </th>
      {adult === child ? (
        <RuleCell label={t('pages.answer.everybody')} rule={adult} both />
      ) : (
        <>
          <RuleCell label={t('people.adult')} rule={adult} />
          <RuleCell label={t('people.child')} rule={child} />
        </>
      )}
      <td>
        {rule.citations.map(({ clause, from }) => (
          <Fragment key={clause}>
            <a href={`${pagePath(locale, 'policy')}#${clause}`}>{clause}</a>{' '}
            {t('pages.services.since', { date: day(from) })}
          </Fragment>
        ))}
      </td>
    </tr>
  );
}

function RuleCell({ label, rule, both = false }: { label: string; rule: PersonRule; both?: boolean }) {
  const t = useTranslations('pages.services');
  const cityOnly = rule.cases.some(({ answer }) => answer === 'city-does-not-check');
  const federal = rule.beside.some(
    ({ id, unless }) => id === 'federal-open' && (cityOnly || unless.length === 0),
  );
  return (
    <td colSpan={both ? 2 : undefined}>
      <span className="services-table__for">{label}</span>
      <RuleCases rule={rule} small />
      {federal ? <p>{t('federalMoney')}</p> : null}
    </td>
  );
}
