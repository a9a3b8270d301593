import { useTranslations } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';
import { LinkList } from './LinkList';
import { SERVICE_LINKS, START_LINKS } from './links';

/** Links to a place to begin, and to each kind of help. */
export function PartnerLinks({ locale }: { locale: Locale }) {
  const t = useTranslations('partners');
  return (
    <>
      <h2>{t('starts.title')}</h2>
      <p>{t('starts.text')}</p>
      <p>{t('starts.never')}</p>
      <LinkList locale={locale} pages={START_LINKS} />
      <h2>{t('links.title')}</h2>
      <p>{t('links.text')}</p>
      <LinkList locale={locale} pages={SERVICE_LINKS} />
    </>
  );
}
