/** The referral sheet: what it says, before it has words. */
export type { Sheet, SheetLine, SheetPlace, SheetRequest, Subject } from './model';
export { sheetOf } from './sheet';
