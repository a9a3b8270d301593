import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { alternates, pagePath } from '@/lib/site/paths';

interface PageWords {
  /** The title of the page, before the name of the site. */
  readonly title: string;
  readonly description?: string;
}

/**
 * The title, the description, and the addresses of the page in other languages.
 * @param page the page's address without its language, as `Shell` takes it
 */
export async function pageMetadata(locale: Locale, page: string, words: PageWords): Promise<Metadata> {
  const site = await getTranslations('site');
  return {
    title: words.title === site('name') ? words.title : `${words.title} – ${site('name')}`,
    ...(words.description ? { description: words.description } : {}),
    alternates: {
      canonical: pagePath(locale, page),
      languages: alternates(page),
    },
  };
}
