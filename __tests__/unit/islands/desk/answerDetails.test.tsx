import { render } from '@testing-library/react';
import { namespaces } from '@/app/islands/desk/namespaces';
import { AnswerDetails } from '@/app/islands/desk/panel/AnswerDetails';
import { IslandIntl } from '@/app/islands/IslandIntl';
import { PREMISE } from '@/lib/answers/facts';
import type { NeedId } from '@/lib/city/needs';
import { needColumn } from '@/lib/desk/columns';
import { directory } from '@/lib/directory';
import { catalogsFor } from '@/lib/i18n/catalogs';

const TODAY = '2026-11-30';
const catalogs = catalogsFor(namespaces);

function wordsAbout(need: NeedId): string | null {
  const column = needColumn(need, PREMISE, TODAY);
  const { container } = render(
    <IslandIntl locale="en" catalogs={catalogs} page="desk">
      <AnswerDetails
        person={{ id: 1, kind: 'adult', label: 'A' }}
        column={column}
        cell={column.cells.adult}
        asOf={TODAY}
        directory={directory}
      />
    </IslandIntl>,
  );
  return container.textContent;
}

it('the desk names the programs that look at status and that somebody may mistake for the help', () => {
  expect(wordsAbout('food-money')).toContain('Other programs that look at status: SNAP (food stamps)');
  expect(wordsAbout('rent')).toContain('Housing vouchers (Section 8) and public housing');
  expect(wordsAbout('vaccines')).not.toContain('Other programs that look at status');
});
