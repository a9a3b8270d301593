import { useTranslations } from 'next-intl';
import { GroupWords } from '@/app/parts/GroupWords';
import { GroupPictogram } from '@/app/parts/Pictogram';
import { usePagePath } from '@/app/parts/usePageLocale';
import { NEED_GROUPS } from '@/lib/city/needs';

/** The question, the promise, and three ways in: questions, a word to search, a group to open. */
export function HomePage() {
  const t = useTranslations();
  const path = usePagePath();
  const check = path('check');
  return (
    <>
      <h1>{t('home.headline')}</h1>
      <p className="lead">{t('home.lead')}</p>
      <p>
        <strong>{t('home.privacyLine')}</strong> {t('home.notAsked')}
      </p>
      <ul className="starts">
        <li>
          <a className="usa-button usa-button--big" href={check}>
            {t('home.start')}
          </a>
        </li>
        <li>
          <a className="usa-button usa-button--big usa-button--outline" href={path('helping')}>
            {t('home.helping')}
          </a>
        </li>
      </ul>
      <p className="alone">
        <a href={`${check}#search`}>{t('home.search')}</a>
      </p>
      <h2>{t('pages.home.listTitle')}</h2>
      <ul className="group-links">
        {NEED_GROUPS.map((group) => (
          <li key={group}>
            <a href={path(`check/${group}`)}>
              <GroupPictogram group={group} />
              <GroupWords group={group} />
            </a>
          </li>
        ))}
      </ul>
      <p className="alone">
        <a href={path('services')}>{t('home.allServices')}</a>
      </p>
      <p className="alone">
        <a href={path('programs')}>{t('site.pages.programs')}</a>
      </p>
      <p>
        {t('plain.noScripts')} <a href={path('answers')}>{t('plain.title')}</a>
      </p>
      <p>{t('home.statusMeans')}</p>
    </>
  );
}
