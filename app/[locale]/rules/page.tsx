import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DraftIsland } from '@/app/islands/rules/DraftIsland';
import { namespaces } from '@/app/islands/rules/namespaces';
import { RulesIsland } from '@/app/islands/rules/RulesIsland';
import { PolicyDiagram } from '@/app/pages/PolicyDiagram';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { BUILT_RULES } from '@/app/parts/rules/builtRules';
import { RulesView } from '@/app/parts/rules/RulesView';
import { today } from '@/lib/clock';
import { catalogsFor } from '@/lib/i18n/catalogs';
import { pagePath } from '@/lib/site/paths';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const rules = await getTranslations('rules');
  return pageMetadata(locale, 'rules', { title: rules('title'), description: rules('intro') });
}

/** The rules for people who work with them: a table, a chart, and how the main rule fits together. */
export default async function RulesRoute(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const t = await getTranslations('rules');
  const day = today();
  return (
    <ReadingShell page="rules" wide>
      <div className="rules-page">
        <h1>{t('title')}</h1>
        <p className="lead">{t('intro')}</p>
        <p>{t('premise')}</p>
        <p className="no-print">
          {t('print')} <a href={pagePath(locale, 'data')}>{t('more')}</a>.
        </p>
        <div data-island="rules" data-day={day}>
          <RulesIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} built={day} />
        </div>
        <div id={BUILT_RULES}>
          <RulesView today={day} asOf={day} />
        </div>
        <PolicyDiagram asOf={day} />
        <div data-island="draft">
          <DraftIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />
        </div>
      </div>
    </ReadingShell>
  );
}
