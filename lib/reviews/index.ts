import { dueReviews, reviewReport } from '../catalogue/dueReviews';
import { today } from '../clock';

/** `npm run reviews`: fails when a source of the rules is due to be read again, and says which. */
const day = today();
const due = dueReviews(day);
console.log(reviewReport(day, due));
process.exitCode = due.length === 0 ? 0 : 1;
