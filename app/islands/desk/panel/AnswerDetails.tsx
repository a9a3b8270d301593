import { useTranslations } from 'use-intl';
import { AnswerBlock } from '@/app/ui/AnswerBlock';
import { Differences } from '@/app/ui/Differences';
import { NextSteps } from '@/app/ui/NextSteps';
import { Proof } from '@/app/ui/Proof';
import { useReason } from '@/app/ui/useReason';
import type { CellView, ColumnView } from '@/lib/desk/columns';
import type { Person } from '@/lib/desk/desk';
import { waysItCanGo } from '@/lib/desk/details';
import type { Directory } from '@/lib/directory';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/rules';
import { Changes } from './Changes';
import { Charity } from './Charity';
import { Fold } from './Fold';
import { Rules } from './Rules';
import { ServicePlaces } from './ServicePlaces';

interface AnswerDetailsProps {
  readonly locale: Locale;
  readonly person: Person;
  readonly column: ColumnView;
  readonly cell: CellView;
  readonly asOf: Day;
  readonly directory: Directory;
}

/** One answer: the reason and its clause, how it can still go, what stands beside it, what to do, how to check it. */
export function AnswerDetails({ locale, person, column, cell, asOf, directory }: AnswerDetailsProps) {
  const t = useTranslations();
  const reason = useReason();
  const { need, decision, answer, open } = cell;
  const [cited] = decision.rulings.city.citations;
  return (
    <>
      <h2 className="desk__about">
        {t(`needs.${need}.name`)}{' '}
        <small>{t('desk.grid.person', { label: person.label, kind: t(`desk.kinds.${person.kind}`) })}</small>
      </h2>
      <AnswerBlock answer={answer} small />
      <p>
        {reason(cell.reason)} {cited ? `(${t('results.clause', { clause: cited.clause })})` : null}
      </p>
      {t.has(`needNotes.${need}`) ? <p>{t(`needNotes.${need}`)}</p> : null}
      <Ways column={column} cell={cell} asOf={asOf} />
      {open.length > 0 ? (
        <p>
          {t('desk.panel.stillOpen')}: {open.map((fact) => t(`facts.${fact}.row`)).join(' · ')}
        </p>
      ) : null}
      <Differences decision={decision} asOf={asOf} />
      <Charity column={column} cell={cell} asOf={asOf} />
      <NextSteps answers={[{ need, answer }]} />
      <Fold id="changed" title={t('desk.panel.changed')}>
        {() => <Changes service={column.service} asOf={asOf} />}
      </Fold>
      <ServicePlaces service={column.service} directory={directory} />
      <Proof locale={locale} decision={decision} reason={cell.reason} />
      <Fold id="rules" title={t('trace.title')}>
        {() => <Rules locale={locale} decision={decision} asOf={asOf} />}
      </Fold>
    </>
  );
}

function Ways({ column, cell, asOf }: Pick<AnswerDetailsProps, 'column' | 'cell' | 'asOf'>) {
  const t = useTranslations();
  const ways = waysItCanGo(column, cell, asOf);
  if (ways.length === 0) return null;
  return (
    <>
      <h3>{t('desk.panel.ways')}</h3>
      <ul className="usa-list">
        {ways.map(({ fact, value, answer }) => (
          <li key={value}>
            {t('desk.panel.ifValue', {
              fact: t(`facts.${fact}.row`),
              value: t(`desk.values.${fact}.${value}`),
            })}
            : <strong>{t(`answers.${answer}.branch`)}</strong>.
          </li>
        ))}
      </ul>
    </>
  );
}
