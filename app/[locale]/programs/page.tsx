import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { programAnswer } from '@/lib/answers/program';
import { PROGRAMS } from '@/lib/city/programs';
import { pagePath } from '@/lib/site/paths';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return pageMetadata(locale, 'programs', {
    title: t('site.pages.programs'),
    description: t('pages.programs.intro'),
  });
}

/** Programs that people ask for by name, that the City does not run, and that have rules of their own. */
export default async function ProgramsPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const t = await getTranslations();
  return (
    <ReadingShell page="programs">
      <h1>{t('site.pages.programs')}</h1>
      <p className="lead">{t('pages.programs.intro')}</p>
      <ul className="program-list">
        {PROGRAMS.map(({ id }) => {
          const { verdict } = programAnswer(id);
          return (
            <li key={id} id={id}>
              <a href={pagePath(locale, `programs/${id}`)}>{t(`programs.${id}.name`)}</a>
              <AnswerBlock verdict={verdict} small />
            </li>
          );
        })}
      </ul>
    </ReadingShell>
  );
}
