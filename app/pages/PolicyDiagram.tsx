import { useTranslations } from 'next-intl';
import { ConditionList } from '@/app/parts/Exceptions';
import { usePagePath } from '@/app/parts/usePageLocale';
import { exceptionsTo } from '@/lib/answers/exceptions';
import { PREMISE } from '@/lib/answers/facts';
import { PERSON_FACTS } from '@/lib/answers/person';
import { SERVICES } from '@/lib/city/services';
import { type Day, DISPUTED_SERVICES, decide, EXEMPT_SERVICES, OPEN_SERVICES, type Service } from '@/rules';

interface DiagramProps {
  readonly asOf: Day;
}

/** The structure of the main rule as nested lists: the general rule, its exceptions, and the exception to an exception. */
export function PolicyDiagram({ asOf }: DiagramProps) {
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
                {exemptOn(asOf).map((service) => (
                  <Exception key={service} service={service} asOf={asOf} />
                ))}
              </ul>
            </li>
          </ul>
        </li>
        {OPEN_SERVICES.some((service) => SERVICES.includes(service)) ? (
          <li className="rule-tree__outside">
            <Labelled part="outside" />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** The services that the City exempts for an adult, always or under conditions. */
const exemptOn = (asOf: Day): readonly Service[] =>
  [...EXEMPT_SERVICES, ...DISPUTED_SERVICES].filter((service) => {
    const adult = { service, ...PREMISE, ...PERSON_FACTS.adult };
    const { city } = decide(adult, asOf).rulings;
    return (
      SERVICES.includes(service) &&
      (city.verification === 'not_required' || exceptionsTo(adult, asOf).length > 0)
    );
  });

/** An exempt kind of service, the conditions of its exemption, and the exception to it if the rules have one. */
function Exception({ service, asOf }: DiagramProps & { service: Service }) {
  const t = useTranslations('services');
  const path = usePagePath();
  const adult = { service, ...PREMISE, ...PERSON_FACTS.adult };
  const carvedOut = decide({ ...adult, organTransplant: 'yes' }, asOf).rulings.city.basis === 'carve-out';
  const [conditions = []] = exceptionsTo(adult, asOf);
  return (
    <li>
      <a href={path(`services/${service}`)}>{t(`${service}.name`)}</a>
      {carvedOut ? (
        <ul>
          <li className="rule-tree__general">
            <Labelled part="exceptionToException" />
          </li>
        </ul>
      ) : (
        <ConditionList conditions={conditions} />
      )}
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
