import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { messagesOf } from '@/lib/i18n/catalogs';
import { intlLocale, timeZone } from '@/lib/i18n/locales';

/** Renders a part of a page in English, with every message. */
export const inEnglish = (children: ReactNode): HTMLElement =>
  render(
    <NextIntlClientProvider locale={intlLocale('en')} messages={messagesOf('en')} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>,
  ).container;
