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
  services: [{ ...chosen('rent'), facts: { funding: 'federal' } }],
};
const request = sheetRequest(desk, '2019-03-01', '2026-11-22', directory);

it('tells the sheet the services and the kinds of people, and nothing about anybody', () => {
  expect(request).toEqual({
    subjects: [{ need: 'rent', facts: { funding: 'federal' } }],
    people: ['adult', 'child'],
    asOf: '2019-03-01',
    printed: '2026-11-22',
    directory,
  });
  expect(JSON.stringify({ ...request, directory: undefined })).not.toContain('Maria');
});
