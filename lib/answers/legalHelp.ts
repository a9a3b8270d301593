/** When a page or a sheet shows where to get legal help. */
import type { Verdict } from './verdict';
import { isLegalFirst, type Learned } from './whoLearns';

/** Verdicts after which a person may want to talk to a lawyer first. */
const VERDICTS: readonly Verdict[] = [
  'may-be-asked',
  'depends',
  'ask-first',
  'own-rules',
  'another-duty',
  'looks-at-status',
];

/** What a page shows. */
interface Shown {
  readonly verdicts: readonly Verdict[];
  readonly learned: readonly Learned[];
  /** The ids of the remarks of other authorities. */
  readonly beside?: readonly string[];
}

/** Whether a verdict calls for legal help, or a disclosure or the remark about HUD says to talk to a legal help line first. */
export const callsForLegalHelp = ({ verdicts, learned, beside = [] }: Shown): boolean =>
  verdicts.some((verdict) => VERDICTS.includes(verdict)) ||
  learned.some(isLegalFirst) ||
  beside.includes('hud-rent');
