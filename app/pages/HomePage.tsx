import { useTranslations } from 'next-intl';
import { GroupPictogram } from '@/app/parts/Pictogram';
import { NEED_GROUPS } from '@/lib/city/needs';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

/** The question, the promise, and three ways in: questions, a word to search, a group to open. */
export function HomePage({ locale }: { locale: Locale }) {
  const t = useTranslations();
  const check = pagePath(locale, 'check');
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
          <a className="usa-button usa-button--big usa-button--outline" href={pagePath(locale, 'helping')}>
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
            <a href={pagePath(locale, `check/${group}`)}>
              <GroupPictogram group={group} />
              <span className="group__words">
                <b>{t(`needGroups.${group}`)}</b>
                <span className="group__examples">{t(`groupExamples.${group}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="alone">
        <a href={pagePath(locale, 'services')}>{t('home.allServices')}</a>
      </p>
      <p className="alone">
        <a href={pagePath(locale, 'programs')}>{t('site.pages.programs')}</a>
      </p>
      <p>
        {t('plain.noScripts')} <a href={pagePath(locale, 'answers')}>{t('plain.title')}</a>
      </p>
      <p>{t('home.statusMeans')}</p>
    </>
  );
}
