import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import { DisclosuresInShort } from '@/app/parts/Disclosures';
import { Exceptions } from '@/app/parts/Exceptions';
import { NeedPictogram } from '@/app/parts/Pictogram';
import { ProgramLinks } from '@/app/parts/ProgramLinks';
import { useDay } from '@/app/parts/useDay';
import { usePagePath } from '@/app/parts/usePageLocale';
import { similarPrograms } from '@/lib/answers/similarPrograms';
import type { SharedAnswer } from '@/lib/answers/together';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { type NeedId, needById } from '@/lib/city/needs';
import { needAnswers } from '@/lib/reading/serviceAnswers';
import type { Day } from '@/rules';

interface ServiceRowProps {
  readonly need: NeedId;
  readonly asOf: Day;
}

/** One need in the table: who may learn what is written, the answers for adults and children, and the clause. */
export function ServiceRow({ need, asOf }: ServiceRowProps) {
  const t = useTranslations();
  const day = useDay();
  const path = usePagePath();
  const { service } = needById(need).facts;
  const { answers } = needAnswers(need, asOf);
  const adult = answers.find(({ people }) => people.includes('adult')) as SharedAnswer;
  const child = answers.find(({ people }) => people.includes('child')) as SharedAnswer;
  const learned = disclosuresOf(need);
  const cited = answers.flatMap(({ citation }) => citation ?? []);
  return (
    <tr data-need={need}>
      <th scope="row">
        <a className="services-table__name" href={`${path(`services/${service}`)}#${need}`}>
          <NeedPictogram need={need} /> {t(`needs.${need}.name`)}
        </a>
        <p>{t(`needs.${need}.hint`)}</p>
        {learned.length > 0 ? <DisclosuresInShort ids={learned} /> : null}
        <ProgramLinks label={t('pages.services.notTheSame')} programs={similarPrograms(service)} />
      </th>
      {adult === child ? (
        <AnswerCell label={t('pages.answer.everybody')} answer={adult} both />
      ) : (
        <>
          <AnswerCell label={t('people.adult')} answer={adult} />
          <AnswerCell label={t('people.child')} answer={child} />
        </>
      )}
      <td>
        {[...new Map(cited.map((citation) => [citation.clause, citation.from]))].map(([clause, from]) => (
          <Fragment key={clause}>
            <a href={`${path('policy')}#${clause}`}>{clause}</a>{' '}
            {t('pages.services.since', { date: day(from) })}
          </Fragment>
        ))}
      </td>
    </tr>
  );
}

interface AnswerCellProps {
  readonly label: string;
  readonly answer: SharedAnswer;
  readonly both?: boolean;
}

function AnswerCell({ label, answer, both = false }: AnswerCellProps) {
  const t = useTranslations();
  const federal = answer.beside.some(({ id }) => id === 'federal-open');
  return (
    <td colSpan={both ? 2 : undefined} data-person={answer.people.join(' ')}>
      <span className="services-table__for">{label}</span>
      <AnswerBlock verdict={answer.verdict} small />
      {answer.exceptions.length > 0 ? (
        <details className="fold">
          <summary>{t('pages.answer.exceptions')}</summary>
          <Exceptions exceptions={answer.exceptions} />
        </details>
      ) : null}
      {federal ? <p>{t('pages.services.federalMoney')}</p> : null}
    </td>
  );
}
