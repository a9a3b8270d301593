/** One screening in a page, from its first question until it is cleared: a pure reducer around the session. */
import { type Action, advance, newSession, type Session } from '@/lib/questionnaire/session';
import type { Day } from '@/rules';

export interface Round {
  /** Counts the rounds of this page. */
  readonly number: number;
  /** The day the rules are asked about: today when somebody first put something in. A page may have been open for days before. */
  readonly asOf: Day;
  readonly session: Session;
  /** The place of each step that was visited, in order. Each is one entry of the browser's history. */
  readonly visited: readonly number[];
  /** Which of the visited steps is shown; also the number of its history entry. */
  readonly depth: number;
  /** Somebody put something in, if only a tick that was not sent yet. */
  readonly touched: boolean;
  /** The answers were just cleared, and nothing was done since. */
  readonly cleared: boolean;
}

export type RoundEvent =
  /** A field of the step was changed. */
  | { readonly type: 'touch'; readonly asOf?: Day }
  | { readonly type: 'act'; readonly action: Action; readonly asOf?: Day }
  /** Back or Forward to a visited step. */
  | { readonly type: 'go'; readonly depth: number }
  /** Forget everything and show the first question. */
  | { readonly type: 'clear'; readonly asOf: Day }
  /** The page is left: forget everything, and stay at the same history entry. */
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

/** What a round becomes. */
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
