import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OutdatedNote } from '@/app/pages/OutdatedNote';
import { PictureSheet } from '@/app/parts/PictureSheet';
import { siteIcon } from '@/app/parts/siteIcon';
import { isLocale, languages, locales } from '@/lib/i18n/locales';
import '@/app/styles/site.scss';

export const metadata = { icons: siteIcon };
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <body>
        <OutdatedNote />
        {children}
        <PictureSheet />
      </body>
    </html>
  );
}
