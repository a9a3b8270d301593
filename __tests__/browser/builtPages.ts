import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isBundled, type Locale, locales } from '../../lib/i18n/locales';

/** The folder that is served. */
export const out = path.resolve(import.meta.dirname, '../../out');

/** One page of the build. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  /** The name of its island; undefined for a reading page. */
  readonly island: string | undefined;
}

let pages: readonly BuiltPage[] | undefined;

/** Every page of the build, so that a new one is tested without being listed. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= readPages();
  return pages;
}

function readPages(): readonly BuiltPage[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(path.join(out, name), 'utf8');
      return {
        address: `/${name.replace(/index\.html$/, '')}`,
        html,
        island: /data-island="([^"]+)"/.exec(html)?.[1],
      };
    })
    .sort((a, b) => a.address.localeCompare(b.address));
}

/** The language of a page, from its address; the chooser and the error pages have none. */
export const localeOf = ({ address }: BuiltPage): Locale | undefined =>
  locales.find((code) => address.startsWith(`/${code}/`));

/** The pages to test in languages other than English and Spanish: one for each island, and for each layout that a longer word can break. */
const IN_EVERY_LANGUAGE =
  /^\/[^/]+\/(?:|(?:services|services\/housing-assistance|programs\/snap|helping|check|check\/food|answers|desk|embed|partners|rules)\/)$/;

/** Pages of the same kind: a service, a program, the questionnaire that starts with a group of needs. */
const ALIKE = /^\/[^/]+\/(?:services|programs|check|embed)\/[^/]+\/$/;

/** The pages to test of each kind: a service and a program for each kind of answer, and one group of needs. */
const OF_EACH_KIND =
  /\/(?:recreation|housing-assistance|communicable-disease-care|city-contract-work|disaster-relief|snap|school-meals|food-bank-usda|food)\/$/;

/** Whether another tested page represents this one. */
export const isLikeAnother = ({ address }: BuiltPage): boolean =>
  ALIKE.test(address) && !OF_EACH_KIND.test(address);

/** The pages to test: every page in Spanish, whose words are the longest; in English one of each kind; in other languages a selection. */
export function pagesToOpen(): readonly BuiltPage[] {
  return builtPages().filter((page) => {
    const locale = localeOf(page);
    if (locale === 'en') return !isLikeAnother(page);
    return locale === undefined || isBundled(locale) || IN_EVERY_LANGUAGE.test(page.address);
  });
}
