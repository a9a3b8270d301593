import { useTranslations } from 'next-intl';
import { needById } from '@/lib/catalogue/needs';
import type { Locale } from '@/lib/i18n/locales';
import type { Result } from '@/lib/screening/results';
import { pagePath } from '@/lib/site/paths';

interface DoorsProps {
  readonly locale: Locale;
  readonly result: Pick<Result, 'answer' | 'doors' | 'people'>;
  readonly withChildren: boolean;
}

/** Where adults may be asked: help for the same need that is not checked, private money (PB-2), nonprofits, the children at home. */
export function Doors({ locale, result: { answer, doors, people }, withChildren }: DoorsProps) {
  const t = useTranslations();
  const asked = answer === 'may-be-asked';
  if (!asked && doors.length === 0) return null;
  return (
    <>
      <h4>{t('results.doors')}</h4>
      <ul className="usa-list alone">
        {doors.map((door) => (
          <li key={door}>
            <a href={pagePath(locale, `services/${needById(door).facts.service}`)}>
              {t(`needs.${door}.name`)}
            </a>
          </li>
        ))}
        {asked ? (
          <>
            <li>
              <a href={pagePath(locale, 'services/privately-funded-human-services')}>
                {t('results.doorPrivate')}
              </a>
            </li>
            <li>{t('results.doorNonprofit')}</li>
            {withChildren && !people.includes('child') ? <li>{t('results.doorChildren')}</li> : null}
          </>
        ) : null}
      </ul>
    </>
  );
}
