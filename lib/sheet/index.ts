/** The content of the printed sheet, without words. */
export type { Asked, NeedLine, ProgramLine, Sheet, SheetLine, SheetPlace, SheetRequest } from './model';
export { sheetOf } from './sheet';
export { placeKey, placesToName } from './sheetPlaces';
