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

it('says of federal money where emergency care is still open, and where an adult signs for a child', () => {
  expect(saidBeside({ service: 'emergency-health-care' }, TODAY)).toEqual(['state-looser', 'federal-open']);
  expect(
    saidBeside({ service: 'housing-assistance', inKind: 'no', appliesFor: 'child-only' }, TODAY),
  ).toContain('federal-open');
});

it('never tells of a charity’s freedom without what may undo it', () => {
  const charity = { provider: 'nonprofit-charity', funding: 'federal' } as const;
  for (const service of ['housing-assistance', 'emergency-food', 'prenatal-care'] as const)
    for (const cityContract of ['yes', 'no'] as const)
      expect(saidBeside({ service, inKind: 'yes', ...charity, cityContract }, TODAY)).toContain(
        'federal-charity',
      );
  expect(saidBeside({ service: 'immunizations', ...charity }, TODAY)).toEqual([]);
});
