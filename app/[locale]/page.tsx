import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LocalePageProps, pageLocale } from '@/app/ui/pageLocale';
import { Shell } from '@/app/ui/Shell';
import { pagePath } from '@/lib/site/paths';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  await pageLocale(props);
  return { title: (await getTranslations('site'))('name') };
}

export default async function HomePage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const site = await getTranslations('site');
  const home = await getTranslations('home');
  return (
    <Shell locale={locale} page="">
      <h1>{site('tagline')}</h1>
      <p>{site('promise')}</p>
      <p>
        <a className="usa-button usa-button--big" href={pagePath(locale, 'check')}>
          {home('start')}
        </a>
      </p>
    </Shell>
  );
}
