import { useTranslations } from 'next-intl';
import { PlaceList } from '@/app/parts/PlaceList';
import { PublicCharge } from '@/app/parts/PublicCharge';
import type { Answer } from '@/lib/answers/answer';
import { placesForNeeds } from '@/lib/answers/places';
import { needsOfService } from '@/lib/cities/longmont/needs';
import { placesForTopic } from '@/lib/directory';
import { feedbackContact, feedbackLink } from '@/lib/site/feedback';
import type { Service } from '@/rules';
import { AtTheCounter } from './AtTheCounter';

/** Who to call about a service; and where somebody may be asked, what to say at the counter and who helps with the law. */
export function ServiceContacts({
  service,
  answers,
}: {
  service: Service;
  answers: readonly Pick<Answer, 'tone'>[];
}) {
  const t = useTranslations();
  const places = [
    ...placesForNeeds(needsOfService(service).map(({ id }) => id)),
    ...(service === 'public-safety'
      ? [...placesForTopic('police-page'), ...placesForTopic('immigration-officers')]
      : []),
  ].filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
  const shown = new Set(places.map(({ id }) => id));
  const offices = placesForTopic('policy-questions').filter(({ id }) => !shown.has(id));
  const firm = answers.every(({ tone }) => tone === 'open');
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('results.places')}</h2>
      <PlaceList places={places} />
      {firm || offices.length === 0 ? null : (
        <>
          <h3>{t('pages.service.askAbout')}</h3>
          <PlaceList places={offices} />
        </>
      )}
      {firm ? null : (
        <>
          <AtTheCounter />
          <PublicCharge />
          <details className="fold">
            <summary>{t('results.legalHelp')}</summary>
            <PlaceList places={placesForTopic('legal-help')} />
          </details>
        </>
      )}
    </section>
  );
}

/** "Tell us if this is wrong", and who gets the mail. */
export function Feedback({ service }: { service: Service }) {
  const t = useTranslations();
  const { confirm } = feedbackContact();
  return (
    <div className="feedback">
      <a href={feedbackLink(service)}>{t('results.wrong')}</a>
      <p>
        {t('results.wrongNote')} {confirm ? t('pages.service.cityMail') : null}
      </p>
    </div>
  );
}
