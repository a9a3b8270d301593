import { leaveAddress } from '@/lib/site/leaveAddress';

interface LeaveLinkProps {
  readonly label: string;
  /** The way by keys. */
  readonly hint?: string;
  /** What is said after a press of Shift while two more, and one more, are missing. One link of a page has it. */
  readonly left?: readonly [string, string];
  /** In a frame: the page around it is left too. */
  readonly target?: '_top';
}

/** The way out of the site. A plain link; `lib/site/leave.ts` makes it replace the history entry where scripts run. */
export function LeaveLink({ label, hint, left, target }: LeaveLinkProps) {
  return (
    <a
      key={label}
      className="leave-link"
      data-leave=""
      data-left2={left?.[0]}
      data-left1={left?.[1]}
      href={leaveAddress}
      target={target}
      rel="noreferrer"
    >
      {label} {hint ? <span className="leave-link__hint">{hint}</span> : null}
    </a>
  );
}
