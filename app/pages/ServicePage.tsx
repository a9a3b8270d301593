import { useTranslations } from 'next-intl';
import { HoldsForAll } from '@/app/parts/HoldsForAll';
import { PlaceLine } from '@/app/parts/PlaceLine';
import { PublicCharge } from '@/app/parts/PublicCharge';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { placesForTopic } from '@/lib/directory';
import type { Locale } from '@/lib/i18n/locales';
import type { NeedCard } from '@/lib/questionnaire/results';
import { serviceAnswers } from '@/lib/reading/serviceAnswers';
import { pagePath } from '@/lib/site/paths';
import type { Day, Service } from '@/rules';
import { AtTheCounter } from './AtTheCounter';
import { Feedback } from './Feedback';
import { ServiceCard } from './ServiceCard';
import { ServiceClauses, ServiceNote, SimilarPrograms } from './ServiceMore';
import { ServiceProof } from './ServiceProof';

interface ServicePageProps {
  readonly locale: Locale;
  readonly service: Service;
  /** The day to answer for: the day of the build. */
  readonly asOf: Day;
}

/** Everything about one service: a card for each of its needs, then what else there is to know, folded, and how to check us. */
export function ServicePage({ locale, service, asOf }: ServicePageProps) {
  const t = useTranslations();
  const words = useTranslations(`services.${service}`);
  const needs = serviceAnswers(service, asOf);
  const answers = needs.flatMap((one) => one.answers);
  const cards = needs.map((one): NeedCard => ({ kind: 'need', subject: one.need, answers: one.answers }));
  const police = [...placesForTopic('police-page'), ...placesForTopic('immigration-officers')];
  const isFirm = answers.every(({ tone }) => tone === 'open');
  return (
    <>
      <p className="crumb">
        <a href={pagePath(locale, 'services')}>{t('pages.service.all')}</a>
      </p>
      <h1>{words('name')}</h1>
      <p className="lead">{words('short')}</p>
      {needs.map((one, index) => (
        <ServiceCard
          key={one.need}
          locale={locale}
          answers={one}
          told={needs.slice(0, index).flatMap(({ need }) => disclosuresOf(need))}
        />
      ))}
      <ServiceNote service={service} />
      <HoldsForAll locale={locale} cards={cards} withChildren />
      <SimilarPrograms locale={locale} service={service} />
      <ServiceClauses locale={locale} service={service} />
      {isFirm ? null : (
        <>
          <AtTheCounter locale={locale} />
          <PublicCharge />
          <details className="fold">
            <summary>{t('pages.service.askAbout')}</summary>
            {placesForTopic('policy-questions').map((place) => (
              <PlaceLine key={place.id} place={place} ofCity />
            ))}
          </details>
          <details className="fold">
            <summary>{t('results.legalHelp')}</summary>
            {placesForTopic('legal-help').map((place) => (
              <PlaceLine key={place.id} place={place} ofCity={false} />
            ))}
          </details>
        </>
      )}
      {service === 'public-safety' ? (
        <details className="fold">
          <summary>{t('results.morePlaces', { count: police.length })}</summary>
          {police.map((place) => (
            <PlaceLine key={place.id} place={place} ofCity />
          ))}
        </details>
      ) : null}
      <details className="fold">
        <summary>{t('results.proof')}</summary>
        <ServiceProof locale={locale} service={service} answers={answers} asOf={asOf} />
      </details>
      <Feedback />
    </>
  );
}
