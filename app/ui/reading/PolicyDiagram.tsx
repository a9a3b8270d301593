import { useTranslations } from 'next-intl';
import { ruleFor, serviceRule } from '@/lib/catalogue/serviceRule';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import { type Day, EXEMPT_SERVICES, type Service } from '@/rules';
import { ConditionList } from './ConditionList';

interface DiagramProps {
  readonly locale: Locale;
  readonly asOf: Day;
}

/** How PB-1 fits together: the general rule, what it leaves out, and the one thing that goes back in. A list inside a list. */
export function PolicyDiagram({ locale, asOf }: DiagramProps) {
  const t = useTranslations('policy.diagram');
  return (
    <section aria-labelledby="diagram">
      <h2 id="diagram">{t('title')}</h2>
      <p>{t('intro')}</p>
      <ul className="rule-tree">
        <li className="rule-tree__general">
          <Labelled part="general" />
          <ul>
            <li className="rule-tree__exception">
              <Labelled part="people" />
            </li>
            <li className="rule-tree__exception">
              <Labelled part="exceptions" />
              <ul>
                {EXEMPT_SERVICES.map((service) => (
                  <Exception key={service} service={service} locale={locale} asOf={asOf} />
                ))}
              </ul>
            </li>
          </ul>
        </li>
        <li className="rule-tree__outside">
          <Labelled part="outside" />
        </li>
      </ul>
    </section>
  );
}

/** An exempt kind of service, what must be true for it, and the exception to it where the rules have one. */
function Exception({ service, locale, asOf }: DiagramProps & { service: Service }) {
  const t = useTranslations('services');
  const { cases } = ruleFor(serviceRule(service, asOf), 'adult');
  const carvedOut = cases.some(({ decision }) => decision.rulings.city.basis === 'carve-out');
  const exempt = cases.find(({ heading, when }) => heading === 'open' && when !== 'otherwise');
  return (
    <li>
      <a href={pagePath(locale, `services/${service}`)}>{t(`${service}.name`)}</a>
      {carvedOut ? (
        <ul>
          <li className="rule-tree__general">
            <Labelled part="exceptionToException" />
          </li>
        </ul>
      ) : exempt && exempt.when !== 'otherwise' && exempt.when.length > 0 ? (
        <ConditionList conditions={exempt.when} />
      ) : null}
    </li>
  );
}

function Labelled({
  part,
}: {
  part: 'general' | 'people' | 'exceptions' | 'exceptionToException' | 'outside';
}) {
  const t = useTranslations('policy.diagram');
  return (
    <p>
      <strong>{t(`${part}.label`)}.</strong> {t(`${part}.text`)}
    </p>
  );
}
