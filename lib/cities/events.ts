/** What an event of the timeline is: those of state and federal law, and those of a city. */
import type { Authority, Day, DisclosureId, SourceId } from '@/rules';

/**
 * Where an event can be read: one of the sources of the rules, a record of who may learn what is written (its sentence is then told as well), or a
 * document that no norm rests on.
 */
export type EventSource =
  | { readonly id: SourceId }
  | { readonly disclosure: DisclosureId }
  | { readonly title: string; readonly url: string; readonly also?: readonly string[] };

export interface TimelineEvent {
  readonly id: string;
  readonly day: Day;
  readonly authority: Authority | 'county';
  readonly source: EventSource;
  /** Records of who may learn what is written, where the event names a help that has some. */
  readonly learned?: readonly DisclosureId[];
}
