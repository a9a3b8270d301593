/** One screening in a page, from its first question until it is cleared: a pure reducer around the session. */
import { type Action, advance, newSession, type Session } from '@/lib/questionnaire/session';
import type { Day } from '@/rules';

export interface Round {
  /** Counts the rounds of this page. */
  readonly number: number;
  /** The day of the rules: today when the person first entered something. The page may have been open for days before. */
  readonly asOf: Day;
  readonly session: Session;
  /** The indexes of the visited steps, in order. Each is one entry of the browser's history. */
  readonly visited: readonly number[];
  /** The index in `visited` of the shown step; also the number of its history entry. */
  readonly depth: number;
  /** Whether the person has entered something, even if it is not submitted yet. */
  readonly touched: boolean;
  /** Whether the answers were just cleared and nothing was entered since. */
  readonly cleared: boolean;
}

export type RoundEvent =
  /** A field of the step was changed. */
  | { readonly type: 'touch'; readonly asOf?: Day }
  | { readonly type: 'act'; readonly action: Action; readonly asOf?: Day }
  /** Back or Forward to a visited step. */
  | { readonly type: 'go'; readonly depth: number }
  /** Clear everything and show the first question. */
  | { readonly type: 'clear'; readonly asOf: Day }
  /** The page is left: clear everything, but stay at the same history entry. */
  | { readonly type: 'leave'; readonly asOf: Day };

export const firstRound = (asOf: Day): Round => ({
  number: 0,
  asOf,
  session: newSession,
  visited: [0],
  depth: 0,
  touched: false,
  cleared: false,
});

const touched = (round: Round, asOf = round.asOf): Round =>
  round.touched && !round.cleared ? round : { ...round, asOf, touched: true, cleared: false };

/** The round after an event. */
export function roundAfter(before: Round, event: RoundEvent): Round {
  switch (event.type) {
    case 'touch':
      return touched(before, event.asOf);
    case 'act': {
      const round = touched(before, event.asOf);
      const session = advance(round.session, event.action);
      if (session.at === round.session.at) return { ...round, session };
      const visited = [...round.visited.slice(0, round.depth + 1), session.at];
      return { ...round, session, visited, depth: round.depth + 1 };
    }
    case 'go': {
      const round = { ...before, cleared: false };
      const at = round.visited[event.depth];
      // The history entry belongs to an earlier round or to the page before a reload: ignore it.
      if (at === undefined) return round;
      const session = advance(round.session, { type: 'go-to', at });
      return { ...round, session, depth: event.depth };
    }
    case 'clear':
      return { ...firstRound(event.asOf), number: before.number + 1, cleared: true };
    case 'leave':
      return { ...firstRound(event.asOf), number: before.number + 1, depth: before.depth };
  }
}
