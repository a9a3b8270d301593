import { isBundled } from '../../../lib/i18n/locales';
import { type BuiltPage, localeOf, pagesToOpen } from '../builtPages';
import { untilHydrated } from '../hydrated';
import { expect, test } from '../watched';
import { faultsOf } from './faults';
import { misfitsOf, motionsOf, smallTargetsOf, unfold } from './fit';

const pages = pagesToOpen();

/** What a translation alone can break is looked at on these: every other page of a further language is made of the same parts. */
const SPOKEN = /^\/[^/]+\/(?:|services\/(?:housing-assistance\/)?|check\/|desk\/)$/;

const isFurther = (page: BuiltPage): boolean => {
  const locale = localeOf(page);
  return locale !== undefined && !isBundled(locale);
};

for (const { address, island } of pages.filter((page) => !isFurther(page)))
  test(`${address} is without fault for every reader: axe, small screens, large text, fingers`, async ({
    page,
  }) => {
    await page.goto(address);
    await untilHydrated(page);
    await unfold(page);
    expect(await faultsOf(page, island === undefined ? 'without forced colours' : 'every')).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
    expect(await motionsOf(page)).toEqual([]);
  });

for (const { address } of pages.filter((page) => isFurther(page) && SPOKEN.test(page.address)))
  test(`${address} is without fault in its own words: axe, small screens, large text, fingers`, async ({
    page,
  }) => {
    await page.goto(address);
    await untilHydrated(page);
    await unfold(page);
    expect(await faultsOf(page, 'light alone')).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
  });
