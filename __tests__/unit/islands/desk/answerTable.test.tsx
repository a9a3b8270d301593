import { act, render } from '@testing-library/react';
import type { Dispatch } from 'react';
import { namespaces } from '@/app/islands/desk/namespaces';
import { AnswerTable } from '@/app/islands/desk/table/AnswerTable';
import { useHousehold } from '@/app/islands/desk/useHousehold';
import { useTableFocus } from '@/app/islands/desk/useTableFocus';
import { IslandIntl } from '@/app/islands/IslandIntl';
import { chosen } from '@/lib/desk/desk';
import type { DeskAction } from '@/lib/desk/reducer';
import { catalogsFor } from '@/lib/i18n/catalogs';

type Language = 'en' | 'es';

const catalogs = catalogsFor(namespaces);

const nothing = () => {};

/** The table of the desk, with helpers for tests. */
function openTable(language: Language = 'en') {
  let todo: Dispatch<DeskAction> = nothing;
  function Table() {
    const household = useHousehold();
    const focus = useTableFocus(household.axes);
    todo = household.act;
    return (
      <AnswerTable
        household={household}
        focus={focus}
        keysOn
        remove={nothing}
        openPanel={nothing}
        onClick={nothing}
      />
    );
  }
  const spoken = (locale: Language) => (
    <IslandIntl locale={locale} catalogs={catalogs} page="desk">
      <Table />
    </IslandIntl>
  );
  const { rerender, container, unmount } = render(spoken(language));
  return {
    does: (...actions: readonly DeskAction[]) => {
      for (const action of actions) act(() => todo(action));
    },
    speaks: (locale: Language) => rerender(spoken(locale)),
    /** Its rows as text: the words, the text for screen readers, and the value of each select. */
    rows: () =>
      [...container.querySelectorAll('tr')].map((row) => {
        const lists = [...row.querySelectorAll('select')].map(({ value }) => value);
        return `${row.innerHTML} ${lists.join()}`;
      }),
    unmount,
  };
}

const household: readonly DeskAction[] = [
  { type: 'add-person', kind: 'adult' },
  { type: 'add-person', kind: 'child' },
  { type: 'add-column', column: chosen('rent') },
  { type: 'add-column', column: chosen('medical-emergency') },
  { type: 'add-column', column: chosen('food-today') },
  { type: 'add-column', column: chosen('leap') },
  { type: 'set-day', asOf: '2022-07-01' },
];

it('shows after every change the same as a newly opened table', () => {
  const history: [DeskAction, Language][] = [
    [{ type: 'set-day', asOf: '2016-01-01' }, 'en'],
    [{ type: 'set-day', asOf: '2022-07-01' }, 'en'],
    [{ type: 'label-person', id: 1, label: 'Ana' }, 'en'],
    [{ type: 'change-kind', id: 2, kind: 'adult-for-child' }, 'en'],
    [{ type: 'change-kind', id: 2, kind: 'child' }, 'es'],
    [{ type: 'set-fact', column: 'medical-emergency', fact: 'organTransplant', value: 'no' }, 'es'],
    [{ type: 'set-fact', column: 'rent', fact: 'provider', value: 'nonprofit-charity' }, 'en'],
    [{ type: 'set-day', asOf: '2016-01-01' }, 'es'],
    [{ type: 'set-fact', column: 'medical-emergency', fact: 'organTransplant', value: undefined }, 'es'],
    [{ type: 'add-person', kind: 'adult-for-child' }, 'es'],
    [{ type: 'set-day', asOf: '2026-01-01' }, 'en'],
    [{ type: 'remove-person', id: 1 }, 'en'],
    [{ type: 'remove-column', column: 'rent' }, 'en'],
    [{ type: 'add-column', column: chosen('school-meals') }, 'es'],
    [{ type: 'remove-column', column: 'leap' }, 'en'],
  ];
  const table = openTable();
  table.does(...household);
  const done = [...household];
  for (const [action, language] of history) {
    table.does(action);
    table.speaks(language);
    done.push(action);
    const fresh = openTable(language);
    // Of the days, only the last one.
    const lastDay = done.findLast(({ type }) => type === 'set-day');
    fresh.does(...done.filter((one) => one.type !== 'set-day' || one === lastDay));
    expect({ after: action, language, rows: table.rows() }).toEqual({
      after: action,
      language,
      rows: fresh.rows(),
    });
    fresh.unmount();
  }
  expect(table.rows().length).toBeGreaterThan(3);
});
