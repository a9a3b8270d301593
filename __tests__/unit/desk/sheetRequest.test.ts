import { chosen, chosenAt, type Desk, emptyDesk } from '@/lib/desk/desk';
import { sheetRequest } from '@/lib/desk/sheetRequest';
import { directory } from '@/lib/directory';

const desk: Desk = {
  ...emptyDesk,
  people: [
    { id: 1, kind: 'child', label: 'Maria' },
    { id: 2, kind: 'adult', label: 'B' },
    { id: 3, kind: 'adult', label: 'C' },
  ],
  columns: [{ ...chosen('rent'), facts: { funding: 'federal' } }, chosen('snap')],
};
const request = sheetRequest(desk, '2019-03-01', '2026-11-22', directory);

it('contains the needs, the programs and the kinds of people, and nothing about individuals', () => {
  expect(request).toEqual({
    subjects: [
      { subject: 'rent', facts: { funding: 'federal' } },
      { subject: 'snap', facts: {} },
    ],
    people: ['adult', 'child'],
    asOf: '2019-03-01',
    printed: '2026-11-22',
    directory,
  });
  expect(JSON.stringify({ ...request, directory: undefined })).not.toContain('Maria');
});

it('leaves off what the caseworker took off, and names the places that were chosen', () => {
  const charity = chosenAt('rent', { id: 'our-center', name: 'OUR Center', kind: 'charity' });
  const columns = [
    { ...chosen('bills'), sheet: { printed: false } },
    { ...chosen('rent'), sheet: { printed: true, places: ['efaa'] } },
    charity,
  ];
  expect(sheetRequest({ ...desk, columns }, '2019-03-01', '2026-11-22', directory).subjects).toEqual([
    { subject: 'rent', facts: { provider: 'city' }, places: ['efaa'] },
    {
      subject: 'rent',
      facts: { provider: 'nonprofit-charity' },
      at: 'OUR Center',
      places: ['our-center'],
    },
  ]);
});
