/** Files of places at the desk: their places, and their own answers. */

import { expect, test } from '../watched';
import { answerAt, fillDesk, openDesk } from './desk';
import { jsonFile, place } from './placeFile';

test.use({ viewport: { width: 1280, height: 900 } });

test('places of opened files stand first, each with its own answer; what is wrong is told and the rest is used', async ({
  page,
}) => {
  await openDesk(page);
  await fillDesk(page);
  const file = page.locator('#directory-file');
  const reports = page.locator('[data-file-report]');
  await file.setInputFiles(jsonFile(JSON.stringify(place)));
  await expect(reports).toHaveAttribute('data-taken', '1');
  await expect(reports).toHaveAttribute('data-used', '1');
  await answerAt(page, 'person-1', 'food-today').click();
  await page.locator('.desk__panel summary', { hasText: 'Who to call' }).click();
  const places = page.locator('.desk__panel .place__name');
  await expect(places.first()).toContainText('Example Food Bank: Food pantry');
  await expect(page.locator('.desk__panel .place', { hasText: 'OUR Center' })).toContainText('OUR Center: ');

  // A second file is added to the first.
  const wrong = {
    services: [{ ...place.services[0], id: 'b', name: 'Clothes', url: 'javascript:alert(1)' }, 7],
  };
  await file.setInputFiles({ ...jsonFile(JSON.stringify({ ...place, ...wrong })), name: 'second.json' });
  await expect(reports).toHaveCount(2);
  await expect(reports.nth(1)).toContainText('Fields left out: 1');
  await expect(places.nth(1)).toContainText('Clothes');

  // A file that cannot be used changes nothing.
  const before = await places.allTextContents();
  await file.setInputFiles({ ...jsonFile('{"id": '), name: 'broken.json' });
  await expect(reports.nth(2)).toContainText('This cannot be read as JSON.');
  await expect(reports.nth(2)).toHaveAttribute('data-aside', '1');
  await expect(places.first()).toBeVisible();
  expect(await places.allTextContents()).toEqual(before);
  await expect(page.locator('.desk__cell--answer')).toHaveCount(8);
});

test('a place that nothing sorts is sorted by hand, and found by its words and its language', async ({
  page,
}) => {
  const unsorted = {
    name: 'Green Roof',
    languages: [{ code: 'es' }],
    services: [{ name: 'Beds' }, { name: 'Coats' }],
  };
  await openDesk(page, 'es');
  await fillDesk(page, ['refugio']);
  await page.locator('#directory-file').setInputFiles(jsonFile(JSON.stringify(unsorted)));
  await expect(page.locator('[data-file-report]')).toHaveAttribute('data-used', '0');
  await page.locator('summary', { hasText: 'Lugares sin un tipo de ayuda: 2' }).click();
  await page.locator('.unsorted select').first().selectOption('shelter-tonight');
  await expect(page.locator('[data-file-report]')).toHaveAttribute('data-used', '1');
  await expect(page.locator('.unsorted li')).toHaveCount(1);
  await page.locator('.desk__more summary', { hasText: 'Buscar un lugar' }).click();
  const finder = page.locator('.desk__more .place-finder');
  await finder.locator('input[type=search]').fill('coats');
  await expect(finder.locator('.place__name')).toHaveText(['Green Roof: Coats']);
  await finder.locator('input[type=search]').fill('');
  await finder.getByText('Habla Español').click();
  await expect(finder.locator('.place__name')).toHaveCount(2);
  await page.locator('#client-language').selectOption('en');
  await expect(finder.locator('.place__name')).toHaveCount(0);
});
