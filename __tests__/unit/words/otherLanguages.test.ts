/** Each language file has the plurals and direction of its language, and no English left in it. */
import { isLocale, type Language, languages, locales } from '@/lib/i18n/locales';
import { pluralsOf } from './icu';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';
import { englishLeftIn, tornIn, wrongForms } from './otherLanguages';

const english = new Map(messagesIn(treeOf('en')).map(({ key, text }) => [key, text]));

it('every language listed has a file, and every file is listed', () => {
  expect([...languagesWritten].sort()).toEqual([...locales].sort());
});

describe.each(languagesWritten)('%s', (language) => {
  const messages = messagesIn(treeOf(language));
  const entry: Language | undefined = isLocale(language) ? languages[language] : undefined;

  it('has a code and formats that every browser knows', () => {
    expect(Intl.getCanonicalLocales(language)[0]?.toLowerCase()).toBe(language);
    expect(language).toBe(language.toLowerCase());
    const { formats = 'en' } = entry ?? {};
    expect(new Intl.NumberFormat(formats).resolvedOptions().numberingSystem).toBe('latn');
    expect(new Intl.DateTimeFormat(formats).resolvedOptions().calendar).toBe('gregory');
  });

  it('has the plural forms of its language', () => {
    const wrong = messages.flatMap(({ key, text }) =>
      pluralsOf(text).flatMap((forms) =>
        wrongForms(language, forms).map((what) => `${key} ${what}: ${text}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  if (language !== 'en')
    it('has no English left over', () => {
      const left = messages.flatMap(({ key, text }) =>
        englishLeftIn(text, english.get(key) ?? '').map((run) => `${key}: ${run}`),
      );
      expect(left).toEqual([]);
    });

  if (entry?.dir === 'rtl')
    it('isolates figures that contain a mark', () => {
      expect(messages.flatMap(({ key, text }) => tornIn(text).map((what) => `${key}: ${what}`))).toEqual([]);
    });
});

describe('what would be noticed', () => {
  it.each([
    ['en', ['one', 'other'], []],
    ['en', ['=1', 'other'], []],
    ['ru', ['one', 'other'], ['lacks few', 'lacks many']],
    ['ru', ['one', 'few', 'many', 'other'], []],
    ['ru', ['other'], []],
    ['ar', ['one', 'two', 'few', 'other'], ['lacks zero', 'lacks many']],
    ['ar', ['=0', 'one', 'two', 'few', 'many', 'other'], []],
    ['ko', ['one', 'other'], ['never one']],
    ['fr', ['one', 'other'], []],
  ])('%s with %j', (language, forms, wrong) => {
    expect(wrongForms(language, forms).sort()).toEqual([...wrong].sort());
  });

  it('English in the middle of a translation, but no name', () => {
    const message = 'Call {name} before you go to Cover All Coloradans.';
    expect(englishLeftIn('Llame a {name} before you go a Cover All Coloradans.', message)).toEqual([
      'before you go',
    ]);
    expect(englishLeftIn('Antes de ir, llame a {name}: Cover All Coloradans.', message)).toEqual([]);
  });

  it('a figure that a right-to-left line would reorder', () => {
    expect(tornIn('اتصل 303-555-1234')).toEqual(['303-555-1234']);
    expect(tornIn('برنامج 287(g)')).toEqual(['287(g)']);
    expect(tornIn('اتصل \u2066303-555-1234\u2069 أو 911')).toEqual([]);
  });
});
