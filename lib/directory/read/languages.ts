/** Reads the languages of a place: codes, names, or names in the field for a code. */
import type { PlaceLanguage } from '@/lib/cities/place';
import { lineOf, type Tell } from './fields';
import { entriesIn, isRecord, type Loose, unique } from './loose';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The codes of languages that directories name, by code and by English name. */
const CODES = new Map([
  ...'am ar as bn bo bs de dz el en es fa fil fr gu ha he hi hmn ht hu hy id it ja ka kk km kn ko ku lo mam mn mr my ne nl om pa pl prs ps pt quc rn ro ru rw sk so sq sr sv sw ta te th ti tl tr uk ur uz vi yue zh'
    .split(' ')
    .flatMap((code) => [
      [code, Intl.getCanonicalLocales(code)[0] ?? code] as const,
      [names.of(code)?.toLowerCase() ?? code, code] as const,
    ]),
  // Names that the browser's own data does not have.
  ...Object.entries({
    farsi: 'fa',
    dari: 'prs',
    tagalog: 'tl',
    castilian: 'es',
    español: 'es',
    mandarin: 'zh',
    cantonese: 'yue',
    'haitian creole': 'ht',
    'american sign language': 'ase',
    asl: 'ase',
  }),
]);

/** The canonical form of a language code; if the whole is not valid, of its first part: `es-mx-mx` becomes `es`. */
function codeIn(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text)) return undefined;
  for (const code of [text.replace(/_/g, '-'), text.slice(0, text.search(/[-_]|$/))]) {
    try {
      const [canonical = code] = Intl.getCanonicalLocales(code);
      if (names.of(canonical) !== undefined) return canonical;
    } catch {
      // Not a valid tag; the part before the first hyphen may be one.
    }
  }
  return undefined;
}

/** Reads every entry of a field, each language once. */
export function languagesIn(value: unknown, field: string, tell: Tell): readonly PlaceLanguage[] {
  const all = entriesIn(value).flatMap((entry, at) => languagesOf(entry, `${field}[${at}]`, tell));
  const keyOf = (one: PlaceLanguage) => ('code' in one ? one.code : one.name.toLowerCase());
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** What people write where there is no language. `no` would be the code of Norwegian. */
const NONE = /^(?:no|yes|none|n\/?a|unknown|null|-+)$/i;

function languagesOf(entry: unknown, field: string, tell: Tell): readonly PlaceLanguage[] {
  const record: Loose = isRecord(entry) ? entry : { name: entry };
  const code = lineOf(record.code, `${field}.code`, tell);
  const name = lineOf(record.name ?? record.language, `${field}.name`, tell);
  const known = code && (CODES.get(code.toLowerCase()) ?? codeIn(code));
  if (known !== undefined) return [{ code: known }];
  if (code !== undefined) tell(`${field}.code`, 'not-a-language');
  const said = (name ?? '').replace(NONE, '');
  // A separator between brackets does not end a name.
  const parts = /\([^)]*[,;/|&]/.test(said) ? [said] : said.split(/[,;/|&]|\band\b/);
  return unique(parts.map((part) => part.trim() || undefined)).map((part): PlaceLanguage => {
    const found =
      CODES.get(part.toLowerCase()) ?? (/^[a-z]{2,3}(?:[-_]|$)/i.test(part) ? codeIn(part) : undefined);
    return found === undefined ? { name: part } : { code: found };
  });
}
