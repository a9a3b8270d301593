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

/** Pages of the same kind: a service, a program, the questionnaire that starts with a group of needs. */
const ALIKE = /^\/[^/]+\/(?:services|programs|check|embed)\/[^/]+\/$/;

/** The pages to test of each kind: a service and a program for each kind of answer, and one group of needs. */
const OF_EACH_KIND =
  /\/(?:recreation|housing-assistance|communicable-disease-care|city-contract-work|disaster-relief|snap|school-meals|food-bank-usda|food)\/$/;

/** Whether another tested page represents this one. */
const isLikeAnother = ({ address }: BuiltPage): boolean => ALIKE.test(address) && !OF_EACH_KIND.test(address);

/** A page of each island, and of each layout that a longer word or another direction of writing can break. */
const SHAPES =
  /^\/[^/]+\/(?:|(?:services|services\/housing-assistance|programs\/snap|helping|check|check\/food|answers|desk|embed|partners|rules)\/)$/;

/** The pages to test in a language whose words are no longer than those of others. */
const FEWER_SHAPES = /^\/[^/]+\/(?:|(?:services\/housing-assistance|check|desk)\/)$/;

/** The languages to test in every layout: Arabic is written from right to left; Russian has the longest words. */
const IN_EVERY_SHAPE: readonly (Locale | undefined)[] = ['ar', 'ru'];

/** The pages to test: in English and Spanish every page that no other represents; in each other language some layouts. */
export function pagesToOpen(): readonly BuiltPage[] {
  return builtPages().filter((page) => {
    const locale = localeOf(page);
    if (locale === undefined || isBundled(locale)) return !isLikeAnother(page);
    return (IN_EVERY_SHAPE.includes(locale) ? SHAPES : FEWER_SHAPES).test(page.address);
  });
}
