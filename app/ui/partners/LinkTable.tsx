import { languages, locales } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { wordsOf } from '../EveryLanguage';

/** One page that can be linked to. */
export interface LinkedPage {
  /** Its address without the language. */
  readonly page: string;
  /** Where its name stands in the messages: a namespace, and a key in it. */
  readonly under: string;
  readonly name: string;
}

/** Pages with a link for each language, named in that language. */
export function LinkTable({ caption, pages }: { caption: string; pages: readonly LinkedPage[] }) {
  return (
    <table className="usa-table partner-links">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {locales.map((code) => (
            <th key={code} scope="col" lang={code}>
              {languages[code].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pages.map(({ page, under, name }) => (
          <tr key={page}>
            {locales.map((code) => (
              <td key={code} lang={code} dir={languages[code].dir}>
                <a href={pagePath(code, page)} hrefLang={code}>
                  {wordsOf(code, under)(name)}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
