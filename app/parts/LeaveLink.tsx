import { leaveAddress } from '@/lib/site/leave';

interface LeaveLinkProps {
  readonly label: string;
  /** The way by keys. */
  readonly hint?: string;
  /** In a frame: the page around it is left too. */
  readonly target?: '_top';
}

/** The way out of the site. A plain link; `lib/site/leave.ts` makes it replace the history entry where scripts run. */
export function LeaveLink({ label, hint, target }: LeaveLinkProps) {
  return (
    <a key={label} className="leave-link" data-leave="" href={leaveAddress} target={target} rel="noreferrer">
      {label} {hint ? <span className="leave-link__hint">{hint}</span> : null}
    </a>
  );
}
