import { expect, test } from './watched';

const counted = {
  en: ['Nothing chosen', 'Add one', '1 thing chosen'],
  es: ['Nada elegido', 'Agregar una', '1 cosa elegida'],
};

for (const [locale, [before, button, after]] of Object.entries(counted)) {
  test(`the check island comes alive in ${locale}`, async ({ watched: { page, said } }) => {
    await page.goto(`/${locale}/check/`);
    await expect(page.getByRole('status')).toHaveText(before ?? '');
    await page.getByRole('button', { name: button ?? '' }).click();
    await expect(page.getByRole('status')).toHaveText(after ?? '');
    expect(said).toEqual([]);
  });
}
