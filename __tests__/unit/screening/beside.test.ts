import { besideOf } from '@/lib/screening/beside';
import { type Answers, type Day, decide } from '@/rules';

const ADULT: Answers = {
  applicantAge: '18-or-older',
  appliesFor: 'self-or-household',
  provider: 'city',
};

const saidBeside = (answers: Answers, day: Day) =>
  besideOf(decide({ ...ADULT, ...answers }, day), day).map(({ id }) => id);

const TODAY = '2026-11-22' as Day;

it('says where the State and federal law depart from a check', () => {
  expect(saidBeside({ service: 'cash-assistance', inKind: 'no' }, TODAY)).toEqual([
    'state-looser',
    'federal-open',
  ]);
});

it('does not call a law looser where the City has no answer to be looser than: it says what that law says', () => {
  const said = saidBeside({ service: 'communicable-disease-care' }, TODAY);
  expect(said).toContain('federal-communicable');
  expect(said.filter((id) => /looser|stricter|open$/.test(id))).toEqual([]);
});

it('adds nothing to a duty that is about workers', () => {
  expect(saidBeside({ service: 'city-contract-work' }, TODAY)).toEqual([]);
});
