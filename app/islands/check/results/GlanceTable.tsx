import { useTranslations } from 'next-intl';
import { VerdictPictogram } from '@/app/parts/Pictogram';
import { useSubjectName } from '@/app/parts/useSubjectName';
import type { PersonKind } from '@/lib/answers/person';
import { toneOf } from '@/lib/answers/verdict';
import { programById } from '@/lib/city/programs';
import { isProgramId, type Subject } from '@/lib/city/subjects';
import type { GlanceRow } from '@/lib/questionnaire/glance';

interface GlanceTableProps {
  readonly people: readonly PersonKind[];
  readonly rows: readonly GlanceRow[];
  /** Goes to the card of a row. It is not a link, because the address would name the help. */
  readonly onShow: (subject: Subject) => void;
}

/** Every answer on one small table, a picture and a word in each cell. */
export function GlanceTable({ people, rows, onShow }: GlanceTableProps) {
  const t = useTranslations();
  const nameOf = useSubjectName();
  return (
    <table className="glance">
      <caption className="usa-sr-only">{t('results.glance')}</caption>
      <thead>
        <tr>
          <td />
          {people.map((person) => (
            <th scope="col" key={person} className={person === 'child' ? 'glance__narrow' : undefined}>
              {t(`results.column.${person}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, verdicts }) => (
          <tr key={subject}>
            <th scope="row">
              <button
                type="button"
                className="usa-button usa-button--unstyled"
                onClick={() => onShow(subject)}
              >
                {nameOf(subject)}
              </button>
            </th>
            {verdicts.map((verdict, column) => (
              <td
                key={people[column]}
                colSpan={isProgramId(subject) ? people.length : undefined}
                className={`glance__answer glance__answer--${toneOf(verdict)}`}
              >
                <VerdictPictogram verdict={verdict} />{' '}
                <span key={verdict}>
                  {isProgramId(subject) && verdict === 'looks-at-status'
                    ? t(`ofWhom.${programById(subject).ofWhom}`)
                    : t(`answers.${verdict}.short`)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
