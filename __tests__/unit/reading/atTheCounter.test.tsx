/** @jest-environment node */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { AtTheCounter } from '@/app/pages/AtTheCounter';
import { messagesOf } from '@/lib/i18n/catalogs';
import { intlLocale, type Locale, locales, timeZone } from '@/lib/i18n/locales';
import en from '@/messages/en.json';

const drawn = (locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={intlLocale(locale)} messages={messagesOf(locale)} timeZone={timeZone}>
      <AtTheCounter />
    </NextIntlClientProvider>,
  );

/** The lines for the clerk: every line marked as English. */
const shown = (locale: Locale) =>
  [...drawn(locale).matchAll(/<span lang="en"[^>]*>([^<]*)<\/span>/g)].map(([, line]) => line);

const TO_ASK_AND_SAY = [...Object.values(en.rights.ask), ...Object.values(en.rights.say)];

it.each(locales.filter((locale) => locale !== 'en'))(
  'every line to ask and to say stands in English, in %s',
  (locale) => {
    const but = (line: string | undefined) => !/talk with me/.test(line ?? '');
    expect(shown(locale).filter(but)).toEqual(TO_ASK_AND_SAY.filter(but));
  },
);

it.each([
  ['es', 'Spanish'],
  ['ko', 'Korean'],
  ['zh-hans', 'Chinese'],
  ['am', 'Amharic'],
] as const)('who reads %s asks for somebody who speaks %s', (locale, language) => {
  expect(shown(locale)).toContain(`“Can someone talk with me in ${language}?”`);
});

it('an English page says each line once', () => {
  expect(shown('en')).toEqual([]);
});
