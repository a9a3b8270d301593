import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgramCard } from '@/app/pages/ProgramCard';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { PROGRAMS } from '@/lib/cities/longmont/programs';

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
    <ReadingShell locale={locale} page="programs">
      <h1>{t('site.pages.programs')}</h1>
      <p className="lead">{t('pages.programs.intro')}</p>
      <nav aria-label={t('pages.programs.list')}>
        <ul className="links">
          {PROGRAMS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`programs.${id}.name`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PROGRAMS.map((program) => (
        <ProgramCard key={program.id} program={program} />
      ))}
    </ReadingShell>
  );
}
