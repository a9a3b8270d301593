import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EXAMPLE } from '@/lib/directory/example';
import { TERMS } from '@/lib/directory/taxonomy';
import { CrosswalkTable } from './CrosswalkTable';
import { KindsTable } from './KindsTable';

/** For people who keep a directory of places: how we read their file, and a form to try it. */
export function DirectoryPage({ trial }: { trial: ReactNode }) {
  const t = useTranslations('directoryPage');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      {trial}
      <h2>{t('kinds')}</h2>
      <p>{t('kindsIntro', { attribute: 'serves' })}</p>
      <KindsTable />
      <h2>{t('attributes')}</h2>
      <p>{t('attributesIntro')}</p>
      <dl className="data-files" lang="en">
        {Object.entries(TERMS).map(([code, { description }]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('example')}</h2>
      <p>{t('exampleIntro')}</p>
      <section className="code" aria-label={t('example')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre tabIndex={0} lang="en">
          <code>{JSON.stringify(EXAMPLE, null, 2)}</code>
        </pre>
      </section>
      <h2>{t('crosswalk')}</h2>
      <p>{t('crosswalkIntro', { other: 'Open Eligibility' })}</p>
      <CrosswalkTable />
    </>
  );
}
