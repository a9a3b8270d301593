import { chosen, type Desk, emptyDesk } from '@/lib/desk/desk';
import { sheetRequest } from '@/lib/desk/sheetRequest';
import { directory } from '@/lib/directory';

const desk: Desk = {
  ...emptyDesk,
  people: [
    { id: 1, kind: 'child', label: 'Maria' },
    { id: 2, kind: 'adult', label: 'B' },
    { id: 3, kind: 'adult', label: 'C' },
  ],
  subjects: [{ ...chosen('rent'), facts: { funding: 'federal' } }, chosen('snap')],
};
const request = sheetRequest(desk, '2019-03-01', '2026-11-22', directory);

it('tells the sheet the needs, the programs and the kinds of people, and nothing about anybody', () => {
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
