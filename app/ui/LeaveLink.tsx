import { leaveAddress } from '@/lib/site/paths';

/** The way out of the site. A plain link; `lib/site/leave.ts` makes it replace the history entry where scripts run. */
export function LeaveLink({ label, hint }: { label: string; hint: string }) {
  return (
    <a className="leave-link" data-leave="" href={leaveAddress} rel="noreferrer">
      {label} <span className="leave-link__hint">{hint}</span>
    </a>
  );
}
