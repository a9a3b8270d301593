/** When a page or a sheet shows where to get legal help. */
import { isFree, type Verdict } from './verdict';
import { isLegalFirst, type Learned } from './whoLearns';

/** The answers, disclosures and remarks that a page shows. */
interface Shown {
  readonly verdicts: readonly Verdict[];
  readonly learned: readonly Learned[];
  /** The ids of the remarks of other authorities. */
  readonly beside?: readonly string[];
}

/** Whether somebody may be asked about status, or a disclosure or the remark about HUD says to talk to a legal help line first. */
export const callsForLegalHelp = ({ verdicts, learned, beside = [] }: Shown): boolean =>
  !verdicts.every(isFree) || learned.some(isLegalFirst) || beside.includes('hud-rent');
