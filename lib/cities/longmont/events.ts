/** The events of the city for the timeline. The words are `policy.timeline.<id>`. */
import type { TimelineEvent } from '@/lib/cities/events';

export const cityEvents = [
  { id: 'city-2017', day: '2017-05-16', authority: 'city', source: { id: 'longmont-policy-2017' } },
  { id: 'county-2018', day: '2018-06-26', authority: 'county', source: { disclosure: 'county-staff' } },
] as const satisfies readonly TimelineEvent[];
