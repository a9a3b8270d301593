import { useTranslations } from 'next-intl';
import { AlsoAt } from '@/app/parts/AlsoAt';
import { Disclosures } from '@/app/parts/Disclosures';
import { useDay } from '@/app/parts/useDay';
import {
  type EventSource,
  TIMELINE_LAST_CHECKED,
  TIMELINE_REVIEW_BY,
  type TimelineEvent,
} from '@/lib/city/timeline';
import { byId } from '@/lib/i18n/byId';
import {
  DISCLOSURES_LAST_CHECKED,
  DISCLOSURES_REVIEW_BY,
  type DisclosureId,
  disclosureById,
  SOURCES,
  type Source,
} from '@/rules';
import { OtherSite, SourceTitle } from './OtherSite';

interface TimelineListProps {
  readonly events: readonly TimelineEvent[];
  /** The level of each event's heading. */
  readonly level: 3 | 4;
}

/** Events with their day, authority, certainty and sources. */
export function TimelineList({ events, level }: TimelineListProps) {
  const t = useTranslations('policy');
  const disclosures = useTranslations('disclosures');
  const day = useDay();
  const Heading = `h${level}` as const;
  return (
    <ol className="timeline">
      {events.map((event) => {
        const record = 'disclosure' in event.source ? disclosureById(event.source.disclosure) : undefined;
        const text = record ? byId(disclosures, record.id) : byId(t, `timeline.${event.id}.text`);
        const unsure = record?.sure === 'medium' ? disclosures('fairlySure') : '';
        const sure = record ? unsure : byId(t, `timeline.${event.id}.sure`);
        return (
          <li
            key={event.id}
            id={`event-${event.id}`}
            className={`timeline__event timeline__event--${event.authority}`}
          >
            <p className="timeline__when">
              <time dateTime={event.day}>{day(event.day)}</time>{' '}
              <span className="timeline__who">{t(`authorities.${event.authority}`)}</span>
            </p>
            <Heading>{byId(t, `timeline.${event.id}.title`)}</Heading>
            <p>{text}</p>
            {sure === '' ? null : (
              <p>
                <strong>{t('sureLabel')}:</strong> {sure}
              </p>
            )}
            <EventSourceLine event={event} />
            <Learned ids={event.learned ?? []} events={events} />
          </li>
        );
      })}
    </ol>
  );
}

/** The disclosures of an event. If another event of the list shows the record, this one only refers to it. */
function Learned({
  ids,
  events,
}: Pick<TimelineListProps, 'events'> & { readonly ids: readonly DisclosureId[] }) {
  const t = useTranslations();
  const eventOf = (id: DisclosureId) =>
    events.find(({ source }) => 'disclosure' in source && source.disclosure === id);
  return (
    <>
      {ids.map((id) => {
        const event = eventOf(id);
        return event ? (
          <p key={id}>
            {t('disclosures.title')}:{' '}
            <a href={`#event-${event.id}`}>{byId(t, `policy.timeline.${event.id}.title`)}</a>
          </p>
        ) : (
          <Disclosures key={id} ids={[id]} />
        );
      })}
    </>
  );
}

function EventSourceLine({ event }: { event: TimelineEvent }) {
  const t = useTranslations();
  const day = useDay();
  const { source } = event;
  const read = readOf(source);
  return (
    <p className="timeline__source">
      {t('pages.policy.source')}:{' '}
      <OtherSite href={read.url}>
        <SourceTitle>{read.title}</SourceTitle>
      </OtherSite>
      <AlsoAt pages={read.also} />. {t('policy.lastChecked', { date: day(read.lastChecked) })}.
      {` ${t('results.reviewBy', { date: day(read.reviewBy) })}.`}
    </p>
  );
}

/** The pages of an event, and its days of review. */
function readOf(source: EventSource): Omit<Source, 'sure'> {
  if ('id' in source) return SOURCES[source.id];
  if (!('disclosure' in source))
    return { ...source, lastChecked: TIMELINE_LAST_CHECKED, reviewBy: TIMELINE_REVIEW_BY };
  const [{ title, url }, ...others] = disclosureById(source.disclosure).sources;
  return {
    title,
    url,
    also: others.map((other) => other.url),
    lastChecked: DISCLOSURES_LAST_CHECKED,
    reviewBy: DISCLOSURES_REVIEW_BY,
  };
}
