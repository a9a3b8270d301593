/** Reads the columns with phones, with their types, extensions and notes. Leaves out those that are marked as private. */
import { type Columns, NAMES, type Name } from './columns';
import { entriesIn, firstPresent, isAbsent, isRecord, isYes, type Loose } from './loose';

/** Columns with the extension of the first phone. */
export const EXTENSIONS = ['extension', 'ext', 'phone_extension', 'phone_ext'];

/** Columns that say more about the phone of another column: `Phone1 Type`, `Fax Extension`, `Phone Is Private`. */
const DETAIL = /_(?:type|name|label|description|notes?|ext|extension|is_private)$/;
const phoneOf = (column: string) => column.replace(/_number$/, '');
export const isPhoneDetail = (column: string) =>
  DETAIL.test(column) && PHONE_COLUMNS.some(({ base }) => base === column.replace(DETAIL, ''));

/** The columns without those that another column marks as private: `Physical Address Is Private`. */
export function withoutPrivate(byColumn: Columns): Columns {
  const marked = byColumn.flatMap(([column, value]) =>
    /_is_(?:private|confidential)$/.test(column) && isYes(value)
      ? [column.replace(/_is_(?:private|confidential)$/, '')]
      : [],
  );
  if (marked.length === 0) return byColumn;
  const isMarked = (column: string, start: string) =>
    column === start ||
    column === `${start}_number` ||
    (start.endsWith('address') && column.startsWith(start) && /^_?\d$/.test(column.slice(start.length)));
  return byColumn.filter(([column]) => !marked.some((start) => isMarked(column, start)));
}

/** What a column is for by its name: `crisis_line`, `phone_toll_free`; undefined for `phone_2`. */
const purposeOf = (column: string) =>
  column
    .replace(/_\d+$|(?:^|_)(?:phones?\d*|number|other|alternate|alt|secondary|second|additional)(?=_|$)/g, '')
    .replace(/_+/g, ' ')
    .trim() || undefined;

/** The columns with phones, with their type and what else says something about them. */
const PHONE_COLUMNS = Object.entries({
  phone: 'voice',
  other_phone: 'voice',
  text_line: 'sms',
  tty: 'tty',
  fax: 'fax',
}).flatMap(([name, type]) =>
  NAMES[name as Name].map((column) => ({
    column,
    type,
    base: phoneOf(column),
    purpose: name === 'other_phone' ? purposeOf(column) : undefined,
  })),
);

/** The phones of every column that has some. */
export function phonesIn(byColumn: Columns): readonly Loose[] {
  const cells: Loose = Object.fromEntries(byColumn);
  const present = PHONE_COLUMNS.filter(({ column }) => !isAbsent(cells[column]));
  return present.flatMap(({ column, type, base, purpose }, at) => {
    const more = (...details: readonly string[]) =>
      firstPresent(
        cells,
        details.map((detail) => `${base}_${detail}`),
      );
    const record = {
      type: more('type') ?? type,
      description: more('description', 'name', 'label', 'notes', 'note') ?? purpose,
      extension: more('extension', 'ext') ?? (at === 0 ? firstPresent(cells, EXTENSIONS) : undefined),
    };
    return entriesIn(cells[column]).map((number) => (isRecord(number) ? number : { number, ...record }));
  });
}
