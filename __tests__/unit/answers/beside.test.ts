import { answerTo } from '@/lib/answers/answer';
import type { PersonKind } from '@/lib/answers/person';
import type { NeedId } from '@/lib/cities/longmont/needs';
import type { Facts } from '@/rules';

const TODAY = '2026-11-30';

const saidBeside = (need: NeedId, told: Facts = {}, person: PersonKind = 'adult') =>
  answerTo(need, { provider: 'city', ...told }, person, TODAY).beside.map(({ id }) => id);

it('says where the State and federal law depart from a check', () => {
  expect(saidBeside('cash')).toEqual(['state-looser', 'federal-open']);
});

it('keeps the federal warning where federal money is known to pay, and drops what only holds for other money', () => {
  expect(saidBeside('rent', { funding: 'federal' })).toEqual(['federal-required']);
  expect(saidBeside('rent', { funding: 'federal' }, 'child')).toEqual(['federal-stricter']);
  expect(saidBeside('rent', { funding: 'city-or-state' })).toEqual(['state-looser', 'federal-state-law']);
});

it('does not call a law looser where the City has no answer to be looser than: it says what that law says', () => {
  const said = saidBeside('contagious-illness');
  expect(said).toContain('federal-communicable');
  expect(said.filter((id) => /looser|stricter|open$/.test(id))).toEqual([]);
});

it('adds nothing to a duty that is about workers', () => {
  expect(saidBeside('contract-work')).toEqual([]);
});

it('says of federal money where a transplant is open, and where an adult signs for a child', () => {
  expect(saidBeside('transplant')).toEqual(['state-looser', 'federal-open']);
  expect(saidBeside('rent', {}, 'adult-for-child')).toContain('federal-open');
});

it('never tells of a charity’s freedom without what may undo it', () => {
  const charity = { provider: 'nonprofit-charity', funding: 'federal' } as const;
  for (const need of ['rent', 'food-today', 'pregnancy-care'] as const)
    for (const cityContract of ['yes', 'no'] as const)
      expect(saidBeside(need, { ...charity, cityContract })).toContain('federal-charity');
  expect(saidBeside('vaccines', charity)).toEqual([]);
});

it('names what a court holds back where the help rests on it', () => {
  expect(saidBeside('food-today')).toContain('federal-ag-2025');
});
