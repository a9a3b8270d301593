import { render, screen, within } from '@testing-library/react';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { sheetNamespaces } from '@/app/parts/sheet/namespaces';
import { ReferralSheet } from '@/app/parts/sheet/ReferralSheet';
import { PREMISE } from '@/lib/answers/facts';
import { directory } from '@/lib/directory';
import { catalogsFor } from '@/lib/i18n/catalogs';
import type { Locale } from '@/lib/i18n/locales';
import { sheetOf } from '@/lib/sheet';

const origin = 'http://localhost';
const catalogs = catalogsFor(sheetNamespaces);
const sheet = sheetOf({
  subjects: [
    { need: 'rent', facts: { ...PREMISE, funding: 'federal' } },
    { need: 'vaccines', facts: PREMISE },
  ],
  people: ['adult', 'child'],
  asOf: '2026-11-30',
  printed: '2026-11-30',
  directory,
});

const show = (client: Locale, worker: Locale) =>
  render(<ReferralSheet sheet={sheet} origin={origin} catalogs={catalogs} client={client} worker={worker} />)
    .container;

const words = (container: HTMLElement, size: 'large' | 'small') =>
  [...container.querySelectorAll(`.in-both__${size}`)].map((part) => part.textContent).join(' ');

it('says it large in the client’s language and small in the caseworker’s', () => {
  const container = show('es', 'en');
  expect(words(container, 'large')).toContain('Ayuda con la renta');
  expect(words(container, 'large')).not.toContain('Help with rent');
  expect(words(container, 'small')).toContain('Help with rent');
  expect(container.querySelector('.in-both__large')).toHaveAttribute('lang', 'es');
  expect(container.querySelector('.in-both__small')).toHaveAttribute('lang', 'en');
});

it('says it once where both speak the same language', () => {
  const container = show('es', 'es');
  expect(container.querySelectorAll('.in-both__small')).toHaveLength(0);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

it('numbers the lines', () => {
  show('en', 'en');
  expect(screen.getByRole('heading', { name: '2. Vaccines' })).toBeInTheDocument();
});

it('draws a code for the page of each service in the client’s language, and nothing more in it', () => {
  const container = show('es', 'en');
  const expected = ['housing-assistance', 'immunizations'].map((service) =>
    toSvgPath(generate(`${origin}/es/services/${service}/`, { minCorrectionLevel: correction.M })),
  );
  const drawn = [...container.querySelectorAll('.sheet__code path')].map((path) => path.getAttribute('d'));
  expect(drawn).toEqual(expected);
  expect(screen.getByRole('img', { name: /esta ayuda: Ayuda con la renta/ })).toBeInTheDocument();
});

it('holds no link and nothing that a strict policy refuses', () => {
  const container = show('es', 'en');
  expect(container.querySelectorAll('a, [style], style, script')).toHaveLength(0);
});

it('says "confirm before you go" where the directory does', () => {
  show('en', 'en');
  const place = screen.getByText('OUR Center.').closest('li') as HTMLElement;
  expect(within(place).getByText('Confirm before you go.')).toBeInTheDocument();
});
