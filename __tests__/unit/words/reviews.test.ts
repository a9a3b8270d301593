/** The note that no speaker has checked the words disappears when every namespace is reviewed, and returns when a message changes. */
import { languages, locales } from '@/lib/i18n/locales';
import { treeOf } from './messageFiles';
import { marksOf, REVIEWS, unreadIn } from './reviews';

it.each(locales.filter((locale) => locale !== 'en'))(
  '%s has its note as long as there is something to read',
  (locale) => {
    const unread = unreadIn(marksOf(locale), REVIEWS[locale] ?? {});
    if (languages[locale].reviewed) expect(unread).toEqual([]);
    else expect(unread).not.toEqual([]);
  },
);

it('every review is of a namespace, with a day and initials', () => {
  const wrong = Object.values(REVIEWS).flatMap((reviews) =>
    Object.entries(reviews).filter(
      ([namespace, { on, by }]) =>
        !(namespace in treeOf('en')) || !/^\d{4}-\d{2}-\d{2}$/.test(on) || !/^(\p{L}\.?){2,4}$/u.test(by),
    ),
  );
  expect(wrong).toEqual([]);
});

it('a namespace that changed after it was read is to be read again', () => {
  const read = { on: '2026-12-01', by: 'A.B.', mark: 'one' };
  expect(unreadIn({ home: 'one', site: 'two' }, { home: read, site: read })).toEqual([
    'site: changed since 2026-12-01 (mark two)',
  ]);
  expect(unreadIn({ home: 'one', site: 'two' }, { home: read })).toEqual(['site: not read (mark two)']);
  expect(unreadIn({ home: 'one' }, { home: read })).toEqual([]);
});

it('the mark of a namespace is its own, in each language', () => {
  const [spanish, french] = [marksOf('es'), marksOf('fr')];
  expect(spanish.home).not.toBe(french.home);
  expect(spanish.home).not.toBe(spanish.site);
  expect(spanish).toEqual(marksOf('es'));
});
