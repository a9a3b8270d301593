import { useTranslations } from 'next-intl';
import { CODES_OF_211, CROSSWALK_SOURCES, OPEN_ELIGIBILITY_TERMS } from '@/lib/directory/crosswalk';

/** The table that sorts 211HSIS codes and Open Eligibility terms, with the source of each meaning. */
export function CrosswalkTable() {
  const t = useTranslations('directoryPage');
  const rows = [
    ...Object.entries(CODES_OF_211).map(([code, row]) => ({ ...row, term: `${code} ${row.name}` })),
    ...OPEN_ELIGIBILITY_TERMS.map((row) => ({ ...row, term: row.name })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="crosswalk scrolls" aria-label={t('crosswalk')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('term')}</th>
            <th scope="col">{t('under')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, source, serves = [], programs = [], topics = [] }) => (
            <tr key={`${source} ${term}`}>
              <th scope="row" lang="en">
                {term}
              </th>
              <td>
                {[...serves, ...programs, ...topics].map((id) => (
                  <span key={id}>
                    <code>{id}</code>{' '}
                  </span>
                ))}
              </td>
              <td lang="en">{CROSSWALK_SOURCES[source]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
