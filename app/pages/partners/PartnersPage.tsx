import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NEED_GROUPS } from '@/lib/cities/longmont/needs';
import type { Locale } from '@/lib/i18n/locales';
import { SERVICE_GROUPS } from '@/lib/reading/serviceGroups';
import { pagePath } from '@/lib/site/paths';
import { Sentences } from '../Sentences';
import { CharityRule } from './CharityRule';
import { type LinkedPage, LinkList } from './LinkList';

const STARTS: readonly LinkedPage[] = NEED_GROUPS.map((group) => ({
  page: `check/${group}`,
  name: `needGroups.${group}`,
}));

const SERVICES: readonly LinkedPage[] = SERVICE_GROUPS.flatMap(({ services }) =>
  services.map(({ service }) => ({
    page: `services/${service}`,
    name: `services.${service}.name`,
  })),
);

interface PartnersPageProps {
  readonly locale: Locale;
  /** The part that makes the lines to paste. */
  readonly widget: ReactNode;
}

/** For nonprofits and partners: links, the widget, the data, and what a charity need not do. */
export function PartnersPage({ locale, widget }: PartnersPageProps) {
  const t = useTranslations('partners');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <CharityRule />
      <h2>{t('starts.title')}</h2>
      <p>{t('starts.text')}</p>
      <p>{t('starts.never')}</p>
      <LinkList pages={STARTS} />
      <h2>{t('links.title')}</h2>
      <p>{t('links.text')}</p>
      <LinkList pages={SERVICES} />
      <h2>{t('widget.title')}</h2>
      <p>{t('widget.text')}</p>
      <Sentences under="partners.widget.facts" keys={['height', 'leave', 'links']} />
      {widget}
      <h2>{t('desk.title')}</h2>
      <p>{t('desk.text')}</p>
      <p className="links">
        <a href={pagePath(locale, 'desk')}>{t('desk.link')}</a>
      </p>
      <h2>{t('data.title')}</h2>
      <p>{t('data.text')}</p>
      <p className="links">
        <a href={pagePath(locale, 'data')}>{t('data.link')}</a>
      </p>
      <h2>{t('places.title')}</h2>
      <p>{t('places.text')}</p>
      <p>{t('places.guide', { file: 'docs/directory.md' })}</p>
      <p className="links">
        <a href={pagePath(locale, 'directory')}>{t('places.link')}</a>
      </p>
    </>
  );
}
