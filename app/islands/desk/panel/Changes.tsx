import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDay } from '@/app/parts/useDay';
import { TIMELINE, type TimelineId } from '@/lib/city/timeline';
import { today } from '@/lib/clock';
import { byId, optional } from '@/lib/i18n/byId';
import { changesBetween, changesSincePolicy } from '@/lib/reading/changes';
import type { Day, Service } from '@/rules';

/** The events since the City posted its policy that changed the law about a service, up to the day shown; for a past day also the later ones. */
export function Changes({ service, asOf }: { service: Service; asOf: Day }) {
  const t = useTranslations('desk.panel');
  const before = useMemo(() => changesSincePolicy(service, asOf), [service, asOf]);
  const after = useMemo(() => changesBetween(service, asOf, today()), [service, asOf]);
  return (
    <>
      {before.length > 0 ? <Events ids={before} /> : <p>{t('noChange')}</p>}
      {after.length > 0 ? (
        <>
          <h3>{t('changedAfter')}</h3>
          <Events ids={after} />
        </>
      ) : null}
    </>
  );
}

function Events({ ids }: { ids: readonly TimelineId[] }) {
  const t = useTranslations('policy.timeline');
  const day = useDay();
  return (
    <ul className="usa-list">
      {TIMELINE.filter(({ id }) => ids.includes(id)).map((event) => (
        <li key={event.id}>
          <strong>{day(event.day)}.</strong> {byId(t, `${event.id}.title`)}. {optional(t, `${event.id}.text`)}
        </li>
      ))}
    </ul>
  );
}
