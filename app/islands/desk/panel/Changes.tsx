import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDay } from '@/app/parts/useDay';
import { TIMELINE } from '@/lib/cities/longmont/timeline';
import { changesSincePolicy } from '@/lib/reading/changes';
import type { Day, Service } from '@/rules';

/** What changed behind the answers since the City posted its policy, up to the day that is shown. */
export function Changes({ service, asOf }: { service: Service; asOf: Day }) {
  const t = useTranslations();
  const day = useDay();
  const ids = useMemo(() => changesSincePolicy(service, asOf), [service, asOf]);
  if (ids.length === 0) return <p>{t('desk.panel.noChange')}</p>;
  return (
    <ul className="usa-list">
      {TIMELINE.filter(({ id }) => ids.includes(id)).map((event) => (
        <li key={event.id}>
          <strong>{day(event.day)}.</strong> {t(`policy.timeline.${event.id}.title`)}.{' '}
          {t(`policy.timeline.${event.id}.text`)}
        </li>
      ))}
    </ul>
  );
}
