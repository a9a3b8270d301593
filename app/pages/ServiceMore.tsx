import { useTranslations } from 'next-intl';
import { usePagePath } from '@/app/parts/usePageLocale';
import { similarPrograms } from '@/lib/answers/similarPrograms';
import { type Clause, clausesToKnow, NEVER_FOLDED } from '@/lib/city/clauses';
import { byId } from '@/lib/i18n/byId';
import type { Service } from '@/rules';
import { PolicyClause } from './PolicyClause';

interface ServiceMoreProps {
  readonly service: Service;
}

/** A note on the service, if it has one. */
export function ServiceNote({ service }: { service: Service }) {
  const t = useTranslations();
  const note = byId(t, `services.${service}.note`);
  if (note === '') return null;
  return (
    <section className="note" aria-labelledby="know">
      <h2 id="know" className="note__title">
        {t('pages.service.know')}
      </h2>
      <p>{note}</p>
    </section>
  );
}

/** Clauses that decide nothing but that a person must know. */
export function ServiceClauses({ service }: ServiceMoreProps) {
  const t = useTranslations('pages.service');
  const clauses = clausesToKnow(service);
  if (clauses.length === 0) return null;
  const inFull = (clause: Clause) => <PolicyClause key={clause} clause={clause} level={3} />;
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{t('know')}</h2>
      {clauses.filter((clause) => NEVER_FOLDED.includes(clause)).map(inFull)}
      <details className="fold">
        <summary>{t('clauses')}</summary>
        {clauses.filter((clause) => !NEVER_FOLDED.includes(clause)).map(inFull)}
      </details>
    </section>
  );
}

/** Programs with their own rules that people may mistake for this service. */
export function SimilarPrograms({ service }: ServiceMoreProps) {
  const t = useTranslations();
  const path = usePagePath();
  const programs = similarPrograms(service);
  if (programs.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('pages.service.similar')}</summary>
      <p>{t('pages.service.similarText')}</p>
      <ul className="links">
        {programs.map((id) => (
          <li key={id}>
            <a href={path(`programs/${id}`)}>{t(`programs.${id}.name`)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
