import { builtPages } from '../builtPages';
import { expect, test } from '../watched';
import { faultsOf } from './faults';
import { misfitsOf, motionsOf, smallTargetsOf, unfold } from './fit';

for (const { address, island } of builtPages()) {
  test(`${address} is without fault for every reader: axe, small screens, large text, fingers`, async ({
    page,
  }) => {
    await page.goto(address);
    if (island !== undefined) await page.waitForLoadState('networkidle');
    await unfold(page);
    expect(await faultsOf(page, island !== undefined)).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
    expect(await motionsOf(page)).toEqual([]);
  });
}
