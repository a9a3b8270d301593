import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DraftIsland } from '@/app/islands/rules/DraftIsland';
import { namespaces } from '@/app/islands/rules/namespaces';
import { catalogsFor } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { normsFile } from '@/lib/node/publish/documents';

/** A file. jsdom's files lack `text()`. */
const file = (text: string): File =>
  Object.assign(new File([text], 'norms.json', { type: 'application/json' }), { text: async () => text });

const text = (edit: (norm: { id: string; until?: string | undefined; when: object }) => void): string => {
  const copy = JSON.parse(JSON.stringify(normsFile('2026-11-30'))) as ReturnType<typeof normsFile>;
  for (const norm of copy.norms) edit(norm);
  return JSON.stringify(copy, null, 2);
};

const ended = text((norm) => {
  if (norm.id === 'city-immunizations') norm.until = '2099-01-01';
});
const strange = text((norm) => {
  if (norm.id === 'city-disaster') Object.assign(norm.when, { weather: ['rain'] });
});

it.each(locales)(
  'a draft is compared, and one that cannot be used is refused by rule and line: %s',
  async (locale) => {
    const said = jest.spyOn(console, 'error');
    const { container } = render(<DraftIsland locale={locale} catalogs={catalogsFor(namespaces, locale)} />);
    const field = container.querySelector<HTMLInputElement>('#draft-file') as HTMLInputElement;

    await userEvent.upload(field, file(ended));
    await waitFor(() => expect(container.querySelector('[data-changes="2"]')).not.toBeNull());
    expect(container.querySelector<HTMLInputElement>('#draft-day')?.value).toBe('2099-01-01');
    expect(container.querySelectorAll('[data-need="vaccines"]')).toHaveLength(2);

    await userEvent.upload(field, file(strange));
    expect(await screen.findByText('weather')).toBeInTheDocument();
    expect(screen.getByRole('alert').textContent).toContain('city-disaster');
    expect(container.querySelector('[data-changes]')).toBeNull();
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  },
  30_000,
);
