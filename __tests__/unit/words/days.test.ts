/** @jest-environment node */

import { languages, locales } from '@/lib/i18n/locales';
import { dayIn } from '@/lib/i18n/wordsIn';

const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-06`);

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

/** Year, month and day as the language's data names them, sorted. */
const named = (formats: string, day: string) =>
  new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .filter(({ type }) => type !== 'literal')
    .flatMap(({ value }) => wordsOf(value));

/** The languages for which Node has names of months to compare with. */
const writtenDown = locales.filter((code) => Intl.DateTimeFormat.supportedLocalesOf(code).length > 0);

describe.each(writtenDown)('a day in %s', (locale) => {
  it.each(months)('names the month of %s as the language does', (day) => {
    expect(wordsOf(dayIn(locale, day))).toEqual(
      expect.arrayContaining(named(languages[locale].formats, day)),
    );
  });
});

describe.each(locales)('a day in %s, on any device', (locale) => {
  it('is written without the help of the device, which may not know the language', () => {
    const device = jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new Error('no such language here');
    });
    try {
      expect(dayIn(locale, '2017-05-16')).toContain('2017');
    } finally {
      device.mockRestore();
    }
  });
});
