/** The referral sheet: what it says, before it has words. */
export type { Asked, NeedLine, ProgramLine, Sheet, SheetLine, SheetPlace, SheetRequest } from './model';
export { sheetOf } from './sheet';
export { placeKey, placesToName } from './sheetPlaces';
