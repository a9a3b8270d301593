/** The type of an event of the timeline, of state and federal law or of a city. */
import type { Authority, Day, DisclosureId, SourceId } from '@/rules';

/**
 * The source of an event: a source of the rules, a disclosure (the event then also shows its sentence), or a document that is not a source of
 * a norm.
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
  /** The disclosures of the help that the event is about. */
  readonly learned?: readonly DisclosureId[];
}
