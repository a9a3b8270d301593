import type { ReactNode } from 'react';
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

/** The page in a partner's frame. Its links open a new window, because no other page of the site may be in a frame. */
export default async function EmbedLayout({ children, ...props }: EmbedLayoutProps) {
  const locale = await pageLocale(props);
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        {children}
        <PictureSheet />
      </body>
    </html>
  );
}
