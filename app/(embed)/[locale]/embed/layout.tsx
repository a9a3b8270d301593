import type { ReactNode } from 'react';
import { OutdatedNote } from '@/app/pages/OutdatedNote';
import { pageLocale } from '@/app/pages/pageLocale';
import { PictureSheet } from '@/app/parts/PictureSheet';
import { siteIcon } from '@/app/parts/siteIcon';
import { languages, locales } from '@/lib/i18n/locales';
import '@/app/styles/site.scss';

export const metadata = { icons: siteIcon, robots: 'noindex' };
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface EmbedLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

/** The page in a partner's frame. Its links open elsewhere, since no other page of the site may stand in a frame. */
export default async function EmbedLayout({ children, ...props }: EmbedLayoutProps) {
  const locale = await pageLocale(props);
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        <OutdatedNote />
        {children}
        <PictureSheet />
      </body>
    </html>
  );
}
