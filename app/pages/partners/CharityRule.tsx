import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { SOURCES } from '@/rules';
import { OtherSite } from '../OtherSite';

/** What a charity does not have to do (8 U.S.C. 1642(d)), and what may still bind it. */
export function CharityRule() {
  const t = useTranslations('partners.charity');
  const day = useDay();
  const { url, lastChecked } = SOURCES['usc-8-1642'];
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('law')}</p>
      <p>{t('contract')}</p>
      <p>{t('city')}</p>
      <p>
        <OtherSite href={url}>{t('read')}</OtherSite>. {t('lastChecked', { date: day(lastChecked) })}
      </p>
    </>
  );
}
