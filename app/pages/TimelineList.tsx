import { useTranslations } from 'next-intl';
import { useDay } from '@/app/parts/useDay';
import { TIMELINE_LAST_CHECKED, type TimelineEvent } from '@/lib/cities/longmont/timeline';
import { SOURCES } from '@/rules';
import { OtherSite, SourceTitle } from './OtherSite';

interface TimelineListProps {
  readonly events: readonly TimelineEvent[];
  /** The level of each event's heading. */
  readonly level: 3 | 4;
}

/** Events with their day, whose law it is, how sure we are, and where it can be read. */
export function TimelineList({ events, level }: TimelineListProps) {
  const t = useTranslations('policy');
  const day = useDay();
  const Heading = `h${level}` as const;
  return (
    <ol className="timeline">
      {events.map((event) => {
        const sure = t(`timeline.${event.id}.sure`);
        return (
          <li key={event.id} className={`timeline__event timeline__event--${event.authority}`}>
            <p className="timeline__when">
              <time dateTime={event.day}>{day(event.day)}</time>{' '}
              <span className="timeline__who">{t(`authorities.${event.authority}`)}</span>
            </p>
            <Heading>{t(`timeline.${event.id}.title`)}</Heading>
            <p>{t(`timeline.${event.id}.text`)}</p>
            {sure === '' ? null : (
              <p>
                <strong>{t('sureLabel')}:</strong> {sure}
              </p>
            )}
            <Source event={event} />
          </li>
        );
      })}
    </ol>
  );
}

function Source({ event }: { event: TimelineEvent }) {
  const t = useTranslations();
  const day = useDay();
  const { source } = event;
  const read = 'id' in source ? SOURCES[source.id] : { ...source, lastChecked: TIMELINE_LAST_CHECKED };
  return (
    <p className="timeline__source">
      {t('pages.policy.source')}:{' '}
      <OtherSite href={read.url}>
        <SourceTitle>{read.title}</SourceTitle>
      </OtherSite>
      . {t('policy.lastChecked', { date: day(read.lastChecked) })}.
      {'reviewBy' in read ? ` ${t('results.reviewBy', { date: day(read.reviewBy) })}.` : null}
    </p>
  );
}
