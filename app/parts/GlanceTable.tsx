import { useTranslations } from 'next-intl';
import { toneOf } from '@/lib/answers/verdict';
import type { Glance } from '@/lib/questionnaire/glance';
import { NeedPictogram, VerdictPictogram } from './Pictogram';

/** The whole household on one small table, a picture and a word in each cell. */
export function GlanceTable({ glance: { people, rows } }: { glance: Glance }) {
  const t = useTranslations();
  return (
    <table className="glance">
      <caption className="usa-sr-only">{t('results.glance')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.summary.needs')}</th>
          {people.map((person) => (
            <th scope="col" key={person}>
              {t(`results.column.${person}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ need, verdicts }) => (
          <tr key={need}>
            <th scope="row">
              <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
            </th>
            {verdicts.map((verdict, column) => (
              <td
                key={people[column]}
                className={`glance__answer glance__answer--${toneOf(verdict)}`}
                data-verdict={verdict}
              >
                <VerdictPictogram verdict={verdict} /> {t(`answers.${verdict}.word`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
