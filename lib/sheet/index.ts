/** The referral sheet: what it says, before it has words. */
export type { Remark, Sheet, SheetLine, SheetPlace, SheetRequest, Subject } from './model';
export { sheetOf } from './sheet';
