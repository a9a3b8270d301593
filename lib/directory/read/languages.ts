/** Reads the languages of a place: codes, names, or names where a code should stand. */
import type { PlaceLanguage } from '@/lib/cities/place';
import { lineOf, type Tell } from './fields';
import { entriesIn, isRecord, type Loose } from './loose';

/** Languages that directories name in English words, by their codes. */
const SPOKEN =
  'am ar as bn bo bs de dz el en es fa fil fr gu ha he hi hmn ht hu hy id it ja ka kk km kn ko ku lo mam mn mr my ne nl om pa pl prs ps pt quc rn ro ru rw sk so sq sr sv sw ta te th ti tl tr uk ur uz vi yue zh';

let namesMade: ReadonlyMap<string, string> | undefined;

/** Codes by the English name, made from the browser's own data when the first name is met. */
function codesByName(): ReadonlyMap<string, string> {
  if (namesMade === undefined) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const entries = SPOKEN.split(' ').map((code) => [names.of(code)?.toLowerCase() ?? code, code] as const);
    const others = [
      ['farsi', 'fa'],
      ['dari', 'prs'],
      ['tagalog', 'tl'],
      ['castilian', 'es'],
      ['español', 'es'],
      ['mandarin', 'zh'],
      ['cantonese', 'yue'],
      ['haitian creole', 'ht'],
      ['american sign language', 'ase'],
      ['asl', 'ase'],
    ] as const;
    namesMade = new Map([...entries, ...others]);
  }
  return namesMade;
}

/** Codes that were looked up, since asking the browser takes long. A file has few of them. */
const lookedUp = new Map<string, string | undefined>();

/** A code that stands for a language, without parts that no language has: `es-mx-mx` is Spanish. */
function codeIn(text: string): string | undefined {
  if (!lookedUp.has(text) && lookedUp.size < 1000) lookedUp.set(text, lookUp(text));
  return lookedUp.has(text) ? lookedUp.get(text) : lookUp(text);
}

function lookUp(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text)) return undefined;
  for (const code of [text.replace(/_/g, '-'), text.slice(0, text.search(/[-_]|$/))]) {
    try {
      const [canonical = code] = Intl.getCanonicalLocales(code);
      const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(canonical);
      if (known !== undefined) return canonical;
    } catch {
      // Not a tag at all: the part before the first hyphen may be one.
    }
  }
  return undefined;
}

/** Reads every entry of a field, each language once. */
export function languagesIn(value: unknown, field: string, tell: Tell): readonly PlaceLanguage[] {
  const seen = new Map<string, PlaceLanguage>();
  for (const [at, entry] of entriesIn(value).entries()) {
    for (const language of languagesOf(entry, `${field}[${at}]`, tell)) {
      seen.set('code' in language ? language.code : language.name.toLowerCase(), language);
    }
  }
  return [...seen.values()];
}

function languagesOf(entry: unknown, field: string, tell: Tell): readonly PlaceLanguage[] {
  const record: Loose = isRecord(entry) ? entry : { name: entry };
  const code = lineOf(record.code, `${field}.code`, tell);
  const name = lineOf(record.name ?? record.language, `${field}.name`, tell);
  const known = code === undefined ? undefined : (codeIn(code) ?? codesByName().get(code.toLowerCase()));
  if (known !== undefined) return [{ code: known }];
  if (code !== undefined) tell(`${field}.code`, 'not-a-language');
  return (name ?? '').split(/[,;/|]|\band\b/).flatMap((part): readonly PlaceLanguage[] => {
    const one = part.trim();
    if (one === '') return [];
    const found = codesByName().get(one.toLowerCase()) ?? (one.length <= 3 ? codeIn(one) : undefined);
    return [found === undefined ? { name: one } : { code: found }];
  });
}
