import { useTranslations } from 'next-intl';
import { doorsOf } from '@/lib/catalogue/doors';
import { needsOfService } from '@/lib/catalogue/needs';
import { ruleFor, serviceRule } from '@/lib/catalogue/serviceRule';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';
import type { Day, Service } from '@/rules';
import { NeedPictogram } from '../Pictogram';
import { ServiceAnswer } from './ServiceAnswer';
import { Feedback, ServiceContacts } from './ServiceContacts';
import { ServiceClauses, ServiceNote, SimilarPrograms } from './ServiceMore';
import { ServiceDoors, ServiceSteps } from './ServiceNext';
import { ServiceProof } from './ServiceProof';

/** Where the number to call comes before anything else. */
const URGENT: readonly Service[] = ['emergency-health-care', 'crisis-counseling'];

interface ServicePageProps {
  readonly locale: Locale;
  readonly service: Service;
  /** The day to answer for: the day of the build. */
  readonly asOf: Day;
}

/** Everything about one service: the answer first, then what to do, who to call, and how to check us. */
export function ServicePage({ locale, service, asOf }: ServicePageProps) {
  const t = useTranslations();
  const words = useTranslations(`services.${service}`);
  const rule = serviceRule(service, asOf);
  const [need] = needsOfService(service);
  const urgent = URGENT.includes(service);
  return (
    <>
      <p className="crumb">
        <a href={pagePath(locale, 'services')}>{t('pages.service.all')}</a>
      </p>
      <h1 className="page-title">
        {need ? <NeedPictogram need={need.id} /> : null} {words('name')}
      </h1>
      <p className="lead">{words('short')}</p>
      {urgent ? <p className="note note--urgent">{words('note')}</p> : null}
      <ServiceAnswer rule={rule} />
      {words('onlyIf') === '' || ruleFor(rule, 'adult').cases.length > 1 ? null : (
        <p>
          <strong>{t('pages.service.onlyIf')}:</strong> {words('onlyIf')}
        </p>
      )}
      {urgent ? null : <ServiceNote rule={rule} />}
      <ServiceClauses locale={locale} service={service} />
      <ServiceSteps rule={rule} />
      <ServiceDoors locale={locale} rule={rule} doors={doorsOf(service, asOf)} />
      <ServiceContacts rule={rule} />
      <SimilarPrograms locale={locale} service={service} />
      <ServiceProof locale={locale} rule={rule} asOf={asOf} />
      <Feedback rule={rule} />
    </>
  );
}
