import { leaveAddress } from '@/lib/site/leaveAddress';

interface LeaveLinkProps {
  readonly label: string;
  /** The explanation of the keys. */
  readonly hint?: string;
  /** The messages after one press of Shift (two more to go) and after two (one more). Only one link of a page has them. */
  readonly left?: readonly [string, string];
  /** In a frame: leaves the page around it too. */
  readonly target?: '_top';
}

/** *Leave this site*: a plain link. If scripts run, `lib/site/leave.ts` makes it replace the history entry. */
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
