import { useTranslations } from 'next-intl';
import { Feedback } from '@/app/parts/Feedback';
import { HoldsForAll } from '@/app/parts/HoldsForAll';
import { PlaceList } from '@/app/parts/PlaceList';
import { PublicCharge } from '@/app/parts/PublicCharge';
import { StaticFold } from '@/app/parts/StaticFold';
import { SubjectCard } from '@/app/parts/SubjectCard';
import { usePagePath } from '@/app/parts/usePageLocale';
import { callsForLegalHelp } from '@/lib/answers/legalHelp';
import { disclosuresOf } from '@/lib/answers/whoLearns';
import { placesForTopic } from '@/lib/directory';
import { serviceAnswers } from '@/lib/reading/serviceAnswers';
import type { Day, Service } from '@/rules';
import { AtTheCounter } from './AtTheCounter';
import { ServiceClauses, ServiceNote, SimilarPrograms } from './ServiceMore';
import { ServiceProof } from './ServiceProof';

interface ServicePageProps {
  readonly service: Service;
  /** The day to answer for: the day of the build. */
  readonly asOf: Day;
}

/** Everything about one service: a card for each of its needs, then folded notes and clauses, and the proof. */
export function ServicePage({ service, asOf }: ServicePageProps) {
  const t = useTranslations();
  const words = useTranslations(`services.${service}`);
  const path = usePagePath();
  const cards = serviceAnswers(service, asOf);
  const answers = cards.flatMap((card) => card.answers);
  const police = [...placesForTopic('police-page'), ...placesForTopic('immigration-officers')];
  const isFirm = answers.every(({ tone }) => tone === 'open');
  const legalHelp = callsForLegalHelp({
    verdicts: answers.map(({ verdict }) => verdict),
    learned: cards.flatMap(({ subject }) => disclosuresOf(subject)),
    beside: answers.flatMap(({ beside }) => beside.map(({ id }) => id)),
  });
  return (
    <>
      <p className="crumb">
        <a href={path('services')}>{t('pages.service.all')}</a>
      </p>
      <h1>{words('name')}</h1>
      <p className="lead">{words('short')}</p>
      {cards.map((card) => (
        <SubjectCard key={card.subject} card={card} cards={cards} Fold={StaticFold} />
      ))}
      <ServiceNote service={service} />
      <HoldsForAll cards={cards} withChildren withCounter />
      <SimilarPrograms service={service} />
      <ServiceClauses service={service} />
      {isFirm ? null : (
        <>
          <AtTheCounter />
          <PublicCharge />
          <StaticFold title={t('pages.service.askAbout')}>
            {() => <PlaceList places={placesForTopic('policy-questions')} underCity />}
          </StaticFold>
        </>
      )}
      {legalHelp ? (
        <StaticFold title={t('results.legalHelp')}>
          {() => <PlaceList places={placesForTopic('legal-help')} />}
        </StaticFold>
      ) : null}
      {service === 'public-safety' ? (
        <StaticFold title={t('results.morePlaces', { count: police.length })}>
          {() => <PlaceList places={police} />}
        </StaticFold>
      ) : null}
      <StaticFold title={t('results.proof')}>
        {() => <ServiceProof service={service} answers={answers} asOf={asOf} />}
      </StaticFold>
      <Feedback />
    </>
  );
}
