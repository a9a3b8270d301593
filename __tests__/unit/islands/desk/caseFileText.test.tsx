import { act, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { namespaces } from '@/app/islands/desk/namespaces';
import { CaseFileText } from '@/app/islands/desk/tools/CaseFileText';
import { useHousehold } from '@/app/islands/desk/useHousehold';
import { IslandIntl } from '@/app/islands/IslandIntl';
import { chosen } from '@/lib/desk/desk';
import { directory } from '@/lib/directory';
import { catalogsFor } from '@/lib/i18n/catalogs';

const catalogs = catalogsFor(namespaces);

function Copying({ onCopied }: { readonly onCopied: () => void }) {
  const household = useHousehold();
  const [filled, setFilled] = useState(false);
  const { act: todo } = household;
  useEffect(() => {
    todo({ type: 'add-person', kind: 'adult' });
    todo({ type: 'label-person', id: 1, label: 'Rosa' });
    todo({ type: 'add-column', column: chosen('rent') });
    todo({ type: 'add-column', column: chosen('snap') });
    setFilled(true);
  }, [todo]);
  return filled ? (
    <CaseFileText
      household={household}
      directory={directory}
      catalogs={catalogs}
      onCopied={onCopied}
      onClose={() => {}}
    />
  ) : null;
}

/** Copies the text in a browser with this clipboard. */
async function copyWith(clipboard: Pick<Clipboard, 'writeText'> | undefined, onCopied = () => {}) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await act(async () => {
    render(
      <IslandIntl locale="en" catalogs={catalogs} page="desk">
        <Copying onCopied={onCopied} />
      </IslandIntl>,
    );
  });
}

it('copies what the sheet says, line by line, without names', async () => {
  const copied: string[] = [];
  const onCopied = jest.fn();
  await copyWith({ writeText: async (text) => void copied.push(text) }, onCopied);
  await waitFor(() => expect(onCopied).toHaveBeenCalledTimes(1));
  const lines = copied[0]?.split('\n') ?? [];
  expect(lines).toContain('Help with rent');
  expect(lines).toContain('SNAP (food stamps)');
  expect(lines.find((line) => line.startsWith('Run by: your county.'))).toContain('each person');
  expect(copied[0]).not.toMatch(/Rosa|My appointment| {2}/);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it.each([
  ['has no clipboard', undefined],
  ['refuses to copy', { writeText: () => Promise.reject(new Error('refused')) }],
])('shows the text selected where the browser %s', async (_, clipboard) => {
  await copyWith(clipboard);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Copy this text',
    hidden: true,
  });
  expect(field.value).toContain('SNAP (food stamps)');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(field).toHaveFocus();
});
