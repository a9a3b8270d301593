import { useTranslations } from 'next-intl';
import { Disclosures } from '@/app/parts/Disclosures';
import { Doors } from '@/app/parts/Doors';
import { NextSteps } from '@/app/parts/NextSteps';
import { NeedPictogram } from '@/app/parts/Pictogram';
import { CITY_DISCLOSURE } from '@/lib/answers/whoLearns';
import { needsOfService } from '@/lib/cities/longmont/needs';
import type { Locale } from '@/lib/i18n/locales';
import { serviceAnswers } from '@/lib/reading/serviceAnswers';
import { pagePath } from '@/lib/site/paths';
import type { Day, Service } from '@/rules';
import { ServiceAnswer } from './ServiceAnswer';
import { Feedback, ServiceContacts } from './ServiceContacts';
import { ServiceClauses, ServiceNote, SimilarPrograms } from './ServiceMore';
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
  const needs = serviceAnswers(service, asOf);
  const answers = needs.flatMap((one) => one.answers);
  const doors = answers.flatMap((answer) => answer.doors);
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
      <ServiceAnswer needs={needs} />
      {urgent ? null : <ServiceNote service={service} />}
      <ServiceClauses locale={locale} service={service} />
      <NextSteps answers={answers} />
      <Doors locale={locale} doors={once(doors)} withChildren />
      <ServiceContacts service={service} answers={answers} />
      <SimilarPrograms locale={locale} service={service} />
      <Disclosures ids={[CITY_DISCLOSURE]} />
      <ServiceProof locale={locale} service={service} answers={answers} asOf={asOf} />
      <Feedback />
    </>
  );
}

/** Each door once. */
const once = <Door extends object>(doors: readonly Door[]): readonly Door[] => [
  ...new Map(doors.map((door) => [JSON.stringify(door), door])).values(),
];
