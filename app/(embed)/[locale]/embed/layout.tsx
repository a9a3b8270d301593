import type { ReactNode } from 'react';
import { PictureSheet } from '@/app/ui/PictureSheet';
import { pageLocale } from '@/app/ui/pageLocale';
import { siteIcon } from '@/app/ui/siteIcon';
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
        {children}
        <PictureSheet />
      </body>
    </html>
  );
}
