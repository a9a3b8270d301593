import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DirectoryIsland } from '@/app/islands/directory/DirectoryIsland';
import { namespaces } from '@/app/islands/directory/namespaces';
import { DirectoryPage } from '@/app/pages/directory/DirectoryPage';
import { type LocalePageProps, pageLocale } from '@/app/pages/pageLocale';
import { pageMetadata } from '@/app/pages/pageMetadata';
import { ReadingShell } from '@/app/pages/ReadingShell';
import { catalogsFor } from '@/lib/i18n/catalogs';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const words = await getTranslations('directoryPage');
  return pageMetadata(locale, 'directory', { title: words('title'), description: words('intro') });
}

/** How files of places are read. Its one script opens files. */
export default async function DirectoryRoute(props: LocalePageProps) {
  const locale = await pageLocale(props);
  return (
    <ReadingShell page="directory">
      <DirectoryPage
        trial={
          <div data-island="directory">
            <DirectoryIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />
          </div>
        }
      />
    </ReadingShell>
  );
}
