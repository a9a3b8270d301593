import { render, screen, within } from '@testing-library/react';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { sheetNamespaces } from '@/app/parts/sheet/namespaces';
import { ReferralSheet } from '@/app/parts/sheet/ReferralSheet';
import { PREMISE } from '@/lib/answers/facts';
import { directory, directoryOf } from '@/lib/directory';
import { catalogsFor } from '@/lib/i18n/catalogs';
import type { Locale } from '@/lib/i18n/locales';
import { sheetOf } from '@/lib/sheet';

const origin = 'http://localhost';
const catalogs = catalogsFor(sheetNamespaces);
const sheet = sheetOf({
  subjects: [
    { subject: 'rent', facts: { ...PREMISE, funding: 'federal' } },
    { subject: 'vaccines', facts: PREMISE },
  ],
  people: ['adult', 'child'],
  asOf: '2026-11-30',
  printed: '2026-11-30',
  directory,
});

const programs = sheetOf({
  subjects: [
    { subject: 'leap', facts: {} },
    { subject: 'colorado-works', facts: {} },
    { subject: 'wic', facts: {} },
  ],
  people: ['adult'],
  asOf: '2019-03-01',
  printed: '2026-11-30',
  directory,
});

const show = (client: Locale, worker: Locale, of = sheet) =>
  render(<ReferralSheet sheet={of} origin={origin} catalogs={catalogs} client={client} worker={worker} />)
    .container;

const words = (container: HTMLElement, size: 'large' | 'small') =>
  [...container.querySelectorAll(`.in-both__${size}`)].map((part) => part.textContent).join(' ');

it('has the client’s language large and the caseworker’s small', () => {
  const container = show('es', 'en');
  expect(words(container, 'large')).toContain('Ayuda con la renta');
  expect(words(container, 'large')).not.toContain('Help with rent');
  expect(words(container, 'small')).toContain('Help with rent');
  expect(container.querySelector('.in-both__large')).toHaveAttribute('lang', 'es');
  expect(container.querySelector('.in-both__small')).toHaveAttribute('lang', 'en');
});

it('has each text once if both speak the same language', () => {
  const container = show('es', 'es');
  expect(container.querySelectorAll('.in-both__small')).toHaveLength(0);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

it('has a section for each kind of help, and refers to none by a number', () => {
  const container = show('en', 'en');
  expect(screen.getByRole('heading', { name: 'Vaccines' })).toBeInTheDocument();
  expect(container.textContent).not.toMatch(/About \d|^\d\. /m);
});

it('writes the address of each page beside its code', () => {
  const container = show('es', 'en');
  const [rent] = container.querySelectorAll('.sheet__line');
  expect(rent).toHaveTextContent(`Escanee para leer más: ${origin}/es/services/housing-assistance`);
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
  const place = screen.getByText('OUR Center').closest('li') as HTMLElement;
  expect(within(place).getByText('Confirm before you go.')).toBeInTheDocument();
});

describe('a program', () => {
  const lineOf = (container: HTMLElement, number: number) =>
    container.querySelectorAll<HTMLElement>('.sheet__line')[number - 1] as HTMLElement;

  it('says its answer, what it looks at and who to ask, in both languages', () => {
    const leap = lineOf(show('es', 'en', programs), 1);
    expect(words(leap, 'large')).toContain('LEAP (ayuda para pagar la calefacción)');
    for (const part of [
      'LEAP (help to pay for heat)',
      'Run by: your county. The City’s rule is not about it.',
      'This program looks at immigration status.',
      'They must show that they are in the country lawfully.',
      'Call the LEAP line.',
      'This tells of today, not of another day.',
    ])
      expect(words(leap, 'small')).toContain(part);
    expect(leap).toHaveTextContent('9 CCR 2503-7-3.753');
  });

  it('says "only fairly sure" where that is so', () => {
    const container = show('en', 'en', programs);
    const hedge = 'We are only fairly sure of this. Ask.';
    expect([1, 2, 3].map((line) => lineOf(container, line).textContent?.includes(hedge))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('says so if nobody has read what the office passes on', () => {
    expect(lineOf(show('en', 'en', programs), 3)).toHaveTextContent('Ask before you write.');
  });

  it('leads to its own page in the client’s language', () => {
    const drawn = lineOf(show('es', 'en', programs), 1).querySelector('.sheet__code path');
    expect(drawn).toHaveAttribute(
      'd',
      toSvgPath(generate(`${origin}/es/programs/leap/`, { minCorrectionLevel: correction.M })),
    );
  });
});

it('says that no speaker has checked the words, only in such a language', () => {
  const container = show('es', 'en');
  expect(words(container, 'large')).toContain('Ninguna persona que hable este idioma ha revisado');
  expect(words(container, 'small')).not.toContain('No person who speaks this language');
});

it('says for an earlier day what has changed since, in both languages', () => {
  const earlier = sheetOf({
    subjects: [{ subject: 'rent', facts: PREMISE }],
    people: ['adult'],
    asOf: '2019-03-01',
    printed: '2026-11-30',
    directory,
  });
  const container = show('es', 'en', earlier);
  expect(words(container, 'small')).toContain('What changed after this day');
  expect(words(container, 'small')).toMatch(/July 1, 2022\.\s+Colorado ends its duty to check status/);
  expect(words(container, 'large')).toContain('1 de julio de 2022.');
  expect(show('en', 'en').textContent).not.toContain('What changed after this day');
});

it('ends each sentence about a place with one period, and writes days in words', () => {
  const place = {
    id: 'a',
    name: 'A',
    confirm: true,
    serves: ['immunizations'],
    hours: [{ days: ['MO'], opens: '09:00', closes: '20:00' }],
    asOf: '2026-05-01',
  } as const;
  const subjects = [{ subject: 'vaccines', facts: PREMISE }] as const;
  const day = '2026-11-30';
  const text = show(
    'en',
    'en',
    sheetOf({ subjects, people: ['adult'], asOf: day, printed: day, directory: directoryOf([place]) }),
  ).textContent;
  expect(text).toContain('9 a.m. to 8 p.m. Confirm before you go. As of May 1, 2026.');
});

it('has room for an appointment and a phone', () => {
  show('en', 'en');
  for (const label of ['My appointment (day, time, place):', 'Phone:'])
    expect(screen.getByText(label)).toHaveClass('sheet__write');
});

describe('what must be easy to find', () => {
  const of = (subjects: Parameters<typeof sheetOf>[0]['subjects']) =>
    show(
      'en',
      'en',
      sheetOf({ subjects, people: ['adult'], asOf: '2026-11-30', printed: '2026-11-30', directory }),
    ).textContent;

  it('says whose status is looked at, with each answer', () => {
    expect(show('en', 'en').textContent).toContain('Status of each person who gets it.');
  });

  it('does not say "status of the child" of a child whom the City does not check', () => {
    const text = show('en', 'en').textContent;
    expect(text).toContain('By federal law, the program may look at the child’s status.');
    expect(text).not.toContain('Status of the child');
    expect(text).not.toContain('Status of nobody');
  });

  it('says never to claim to be a citizen where papers may be asked for, and not where nobody checks', () => {
    const never = 'Never say that you are a citizen if you are not.';
    expect(show('en', 'en').textContent).toContain(never);
    expect(of([{ subject: 'vaccines', facts: PREMISE }])).not.toContain(never);
  });

  it('says since when a record of who may learn it holds, and where it was read', () => {
    expect(of([{ subject: 'medical-emergency', facts: PREMISE }])).toMatch(
      /Since January 6, 2026\..*Health First Colorado: questions of immigrants/,
    );
  });

  it('names beside emergency care the program that lowers a hospital’s bill and does not look at status', () => {
    const door = 'Hospital Discounted Care (a lower hospital bill): the program does not look at status.';
    expect(of([{ subject: 'medical-emergency', facts: PREMISE }])).toContain(door);
    expect(of([{ subject: 'vaccines', facts: PREMISE }])).not.toContain(door);
  });

  it('says who may learn it, depending on who gives the help', () => {
    const by = (provider: 'city' | 'nonprofit-charity' | 'other-public-agency') =>
      of([{ subject: 'vaccines', facts: { provider } }]);
    expect(by('city')).toContain('City staff are not allowed to give private data');
    expect(by('nonprofit-charity')).toContain('Ask what the charity keeps');
    expect(by('nonprofit-charity')).not.toContain('City staff are not allowed');
    expect(by('other-public-agency')).toContain('We have not read what this office passes on.');
  });
});
