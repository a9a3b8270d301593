import { useTranslations } from 'next-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { defaultLocale, languages } from '@/lib/i18n/locales';
import { wordsToReview } from '@/lib/i18n/wordsToReview';
import { WithContact } from './WithContact';

/** Every verdict, reason and disclosure beside its English, to review on paper. */
export function WordsPage() {
  const t = useTranslations('pages.words');
  const locale = usePageLocale();
  const codes = locale === defaultLocale ? [defaultLocale] : [defaultLocale, locale];
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <p>{t('how')}</p>
      <WithContact message="about.limits.wrong" />
      {wordsToReview(locale).map(([namespace, rows]) => (
        <section key={namespace}>
          <h2 lang="en" dir="ltr">
            <code>{namespace}</code>
          </h2>
          <table className="words-to-review" translate="no">
            <thead>
              <tr>
                {codes.map((code) => (
                  <th key={code} scope="col" lang={code} dir={languages[code].dir}>
                    {languages[code].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, english, theirs }) => (
                <tr key={key} data-message={key}>
                  {codes.map((code) => (
                    <td key={code} lang={code} dir={languages[code].dir}>
                      {code === locale ? theirs : english}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
