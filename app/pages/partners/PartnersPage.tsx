import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePagePath } from '@/app/parts/usePageLocale';
import { Sentences } from '../Sentences';
import { CharityRule } from './CharityRule';

interface PartnersPageProps {
  /** The island that makes the HTML to paste and the links. */
  readonly widget: ReactNode;
}

/** For nonprofits and partners: the widget, links, the data, and the rule for charities. */
export function PartnersPage({ widget }: PartnersPageProps) {
  const t = useTranslations('partners');
  const path = usePagePath();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <h2>{t('widget.title')}</h2>
      <p>{t('widget.text')}</p>
      <Sentences
        keys={['partners.widget.facts.height', 'partners.widget.facts.leave', 'partners.widget.facts.links']}
      />
      {widget}
      <h2>{t('desk.title')}</h2>
      <p>{t('desk.text')}</p>
      <p className="links">
        <a href={path('desk')}>{t('desk.link')}</a>
      </p>
      <h2>{t('data.title')}</h2>
      <p>{t('data.text')}</p>
      <p className="links">
        <a href={path('data')}>{t('data.link')}</a>
      </p>
      <h2>{t('places.title')}</h2>
      <p>{t('places.text')}</p>
      <p>{t('places.guide', { file: 'docs/directory.md' })}</p>
      <p className="links">
        <a href={path('directory')}>{t('places.link')}</a>
      </p>
      <CharityRule />
    </>
  );
}
