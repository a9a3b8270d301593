import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Desk } from '@/app/islands/desk/Desk';
import { namespaces } from '@/app/islands/desk/namespaces';
import { IslandIntl } from '@/app/islands/IslandIntl';
import { catalogsFor } from '@/lib/i18n/catalogs';

const catalogs = catalogsFor(namespaces);
const words = { choices: ['en', 'es'], bring: async () => true } as const;

/** The desk, with helpers for its files of places. */
function openDesk() {
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  window.scrollTo = () => {};
  const { container } = render(
    <IslandIntl locale="en" catalogs={catalogs} page="desk">
      <Desk catalogs={catalogs} words={words} />
    </IslandIntl>,
  );
  const reports = () => [...container.querySelectorAll<HTMLElement>('[data-file-report]')];
  return {
    container,
    reports: () =>
      reports().map(({ dataset }) => [dataset.fileReport, dataset.taken, dataset.used, dataset.aside]),
    opens: async (name: string, content: unknown, count: number) => {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const file = new File([text], name);
      // jsdom's files lack `arrayBuffer()`.
      file.arrayBuffer = async () => new TextEncoder().encode(text).buffer as ArrayBuffer;
      const field = container.querySelector('#directory-file') as HTMLInputElement;
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      fireEvent.change(field);
      await waitFor(() => expect(reports()).toHaveLength(count), { timeout: 15_000 });
    },
    says: () => container.textContent ?? '',
  };
}

const pantry = {
  name: 'Blue Door',
  services: [
    {
      name: 'Pantry',
      alert: 'Closed until January 4',
      eligibility_description: 'Anyone in the county.',
      languages: [{ code: 'es' }],
      attributes: [
        {
          value: 'emergency-food',
          taxonomy_term: { code: 'serves', taxonomy: 'longmont-benefits-screener' },
        },
      ],
    },
    { name: 'Coats' },
  ],
};

test('files stand beside each other, one of the same name is read anew, and a broken one changes nothing', async () => {
  const desk = openDesk();
  await desk.opens('a.json', pantry, 1);
  await desk.opens('b.csv', 'Name,Phone\nOak Fridge,303-555-0196\n', 2);
  await desk.opens(
    'b.csv',
    'Name,Phone\nOak Fridge,303-555-0196\nElm Fridge,303-555-0197\n,303-555-0198\n',
    2,
  );
  await waitFor(() =>
    expect(desk.reports()).toEqual([
      ['a.json', '2', '1', '0'],
      ['b.csv', '2', '0', '1'],
    ]),
  );
  await desk.opens('broken.json', '{"id": ', 3);
  expect(desk.reports()[2]).toEqual(['broken.json', '0', '0', '1']);
  expect(desk.reports().slice(0, 2)).toEqual([
    ['a.json', '2', '1', '0'],
    ['b.csv', '2', '0', '1'],
  ]);
}, 60_000);

test('files and what was sorted by hand stay for the next client, and are gone when they are closed', async () => {
  const desk = openDesk();
  await desk.opens('a.json', pantry, 1);
  fireEvent.click(screen.getByText('Places under no kind of help: 1'));
  fireEvent.change(await screen.findByLabelText('Kind of help: Blue Door: Coats'), {
    target: { value: 'other-help' },
  });
  expect(desk.reports()).toEqual([['a.json', '2', '2', '0']]);
  fireEvent.click(screen.getByRole('button', { name: /Next client/ }));
  expect(desk.says()).toContain('All is cleared. Your files of places stay open.');
  expect(desk.reports()).toEqual([['a.json', '2', '2', '0']]);
  fireEvent.click(screen.getByRole('button', { name: 'Close the files' }));
  expect(desk.reports()).toEqual([]);
  await desk.opens('a.json', pantry, 1);
  expect(desk.reports()).toEqual([['a.json', '2', '1', '0']]);
}, 60_000);

test('a page that is left keeps no file', async () => {
  const desk = openDesk();
  await desk.opens('a.json', pantry, 1);
  fireEvent(window, new Event('pagehide'));
  expect(desk.reports()).toEqual([]);
}, 60_000);

test('places are found by words and by the client’s language, with what their file says of them', async () => {
  const desk = openDesk();
  await desk.opens('a.json', pantry, 1);
  fireEvent.click(screen.getByText('Find a place'));
  const finder = await waitFor(() => {
    const shown = desk.container.querySelector<HTMLElement>('.place-finder');
    if (shown === null) throw new Error('not yet');
    return shown;
  });
  const found = () => [...finder.querySelectorAll('.place__name')].map(({ textContent }) => textContent);
  expect(found()).toEqual(['Blue Door: Pantry', 'Blue Door: Coats']);
  expect(within(finder).getByText('Closed until January 4').closest('[dir=auto]')).not.toBeNull();
  expect(within(finder).getByText('Anyone in the county.').getAttribute('dir')).toBe('auto');
  expect(finder.textContent).toContain('Spanish');
  fireEvent.change(within(finder).getByRole('searchbox'), { target: { value: 'coat' } });
  await waitFor(() => expect(found()).toEqual(['Blue Door: Coats']));
  fireEvent.change(within(finder).getByRole('searchbox'), { target: { value: '' } });
  await waitFor(() => expect(found()).toHaveLength(2));
  fireEvent.change(screen.getByLabelText(/Client’s language/), { target: { value: 'es' } });
  fireEvent.click(within(finder).getByLabelText('Speaks Español (Spanish)'));
  expect(found()).toEqual(['Blue Door: Pantry']);
}, 60_000);
