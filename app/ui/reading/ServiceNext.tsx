import { useTranslations } from 'next-intl';
import type { Door } from '@/lib/catalogue/doors';
import { needById, needsOfService } from '@/lib/catalogue/needs';
import { ruleFor, type ServiceRule } from '@/lib/catalogue/serviceRule';
import type { Locale } from '@/lib/i18n/locales';
import type { Answer } from '@/lib/screening/answer';
import { nextStepsFor } from '@/lib/screening/nextSteps';
import { pagePath } from '@/lib/site/paths';
import { StepList } from '../NextSteps';

/** What a person can do now, for each answer that is usual here. */
export function ServiceSteps({ rule }: { rule: ServiceRule }) {
  const t = useTranslations();
  const need = needsOfService(rule.service)[0]?.id;
  const answers = usualAnswers(rule).filter((answer) => nextStepsFor(need, answer).length > 0);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('results.next')}</h2>
      {answers.map((answer) => (
        <div key={answer}>
          {answers.length > 1 ? <h3>{t(`answers.${answer}.title`)}</h3> : null}
          <StepList answer={answer} steps={nextStepsFor(need, answer)} />
        </div>
      ))}
    </section>
  );
}

/** Each answer once; of a benefit that is usually checked, not the rare exception. */
function usualAnswers({ rules }: ServiceRule): readonly Answer[] {
  const usual = rules.flatMap(({ cases }) => (cases[0]?.when === 'otherwise' ? cases.slice(0, 1) : cases));
  return [...new Set(usual.map(({ answer }) => answer))];
}

interface DoorsProps {
  readonly locale: Locale;
  readonly rule: ServiceRule;
  readonly doors: readonly Door[];
}

/** Where adults may be asked: help for the same need that is not checked, private money (PB-2), nonprofits, the children at home. */
export function ServiceDoors({ locale, rule, doors }: DoorsProps) {
  const t = useTranslations();
  const asked = ruleFor(rule, 'adult').cases.some(({ answer }) => answer === 'may-be-asked');
  const childrenToo = ruleFor(rule, 'child').cases.every(({ answer }) => answer === 'not-for-this-person');
  if (!asked && doors.length === 0) return null;
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{t('results.doors')}</h2>
      <ul className="usa-list">
        {doors.map(({ need, answer }) => (
          <li key={need}>
            <a href={pagePath(locale, `services/${needById(need).facts.service}`)}>
              {t(`needs.${need}.name`)}
            </a>
            : {t(`answers.${answer}.branch`)}.
          </li>
        ))}
        {asked ? (
          <>
            <li>
              {t('results.doorPrivate')}{' '}
              <a href={pagePath(locale, 'services/privately-funded-human-services')}>
                {t('services.privately-funded-human-services.name')}
              </a>
            </li>
            <li>{t('results.doorNonprofit')}</li>
            {childrenToo ? <li>{t('results.doorChildren')}</li> : null}
          </>
        ) : null}
      </ul>
    </section>
  );
}
