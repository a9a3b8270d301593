import { useTranslations } from 'next-intl';
import type { PersonRule, ServiceRule } from '@/lib/catalogue/serviceRule';
import { PERSON_KINDS } from '@/lib/screening/household';
import { useReason } from '../useReason';
import { BesideList } from './BesideList';
import { RuleCases } from './RuleCases';

/** Whether somebody will check: for adults, for children, for the adult who signs for a child; once where it is the same for all. */
export function ServiceAnswer({ rule }: { rule: ServiceRule }) {
  const t = useTranslations('pages.answer');
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('title')}</h2>
      <div className="people">
        {rule.rules.map((one) => (
          <PersonAnswer key={one.people[0]} rule={one} />
        ))}
      </div>
    </section>
  );
}

function PersonAnswer({ rule }: { rule: PersonRule }) {
  const t = useTranslations();
  const reason = useReason();
  const everybody = rule.people.length === PERSON_KINDS.length;
  const [usual] = rule.cases;
  // The reason of an exception to the usual answer is its conditions, which stand there already.
  const told = usual?.when === 'otherwise' ? [usual] : rule.cases;
  const reasons = [...new Set(told.map((one) => one.reason))];
  return (
    <section className="person" aria-labelledby={`for-${rule.people[0]}`}>
      <h3 id={`for-${rule.people[0]}`}>
        {everybody
          ? t('pages.answer.everybody')
          : rule.people.map((person) => t(`people.${person}`)).join(' · ')}
      </h3>
      <RuleCases rule={rule} folded={!rule.people.includes('adult')} />
      <h4>{t('results.why')}</h4>
      {reasons.map((norm) => (
        <p key={norm}>{reason(norm)}</p>
      ))}
      {rule.beside.length > 0 ? (
        <>
          <h4>{t('results.alsoKnow')}</h4>
          <BesideList beside={rule.beside} />
        </>
      ) : null}
    </section>
  );
}
