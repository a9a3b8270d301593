import { today } from '@/lib/clock';
import { dueReviews, reviewReport } from '@/lib/reading/dueReviews';

/** `npm run reviews`: lists the sources that must be read again within a week, and fails if there are any. */
const WEEK_MS = 7 * 86_400_000;
const day = new Date(Date.parse(`${today()}T00:00Z`) + WEEK_MS).toISOString().slice(0, 10);
const due = dueReviews(day);
console.log(reviewReport(day, due));
process.exitCode = due.length === 0 ? 0 : 1;
