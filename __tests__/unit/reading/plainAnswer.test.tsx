/** An answer on the page without scripts has the same content as on the results. */
import { PlainAnswer } from '@/app/pages/PlainAnswer';
import type { NeedId } from '@/lib/city/needs';
import { messagesOf } from '@/lib/i18n/catalogs';
import { plainAnswers } from '@/lib/reading/plainAnswers';
import { inEnglish } from '../inEnglish';

const TODAY = '2026-11-30';
const en = messagesOf('en');
const whose = en.ofWhom as Readonly<Record<string, string>>;

it('says whose status is looked at and who may learn it', () => {
  for (const told of plainAnswers(TODAY).filter(({ id }) => /-(rent|vaccines|doctor)-/.test(id))) {
    const container = inEnglish(<PlainAnswer told={told} />);
    expect(container.textContent).toContain(whose[told.answer.ofWhom] as string);
    expect(container.querySelector('[data-disclosure="city-staff"]')).not.toBeNull();
  }
});

const told = plainAnswers(TODAY).map((one) => ({ ...one, ...one.answer }));
const plain = (need: NeedId, person = 'adult') =>
  inEnglish(
    <PlainAnswer
      told={told.find((one) => one.need === need && one.people.some((is) => is === person)) as never}
    />,
  );
const rent = () => plain('rent');

it('has the sentence to use and never to claim to be a citizen, once', () => {
  expect(rent().textContent?.split('Which rule asks for this today?')).toHaveLength(2);
  expect(rent().textContent?.split('Never say that you are a citizen')).toHaveLength(2);
  expect(plain('vaccines').textContent).not.toContain('citizen');
});

it('has a number for legal help where a record says to talk to one first', () => {
  expect(plain('doctor').querySelector('[data-place="rmian"] a[data-call]')).not.toBeNull();
  expect(rent().querySelector('[data-place="rmian"]')).not.toBeNull();
  expect(plain('vaccines').querySelector('[data-place="rmian"]')).toBeNull();
});

it('says what to ask a charity if one is listed under the answer', () => {
  expect(rent().querySelectorAll('[data-disclosure="charity"]')).toHaveLength(1);
  expect(plain('vaccines').querySelector('[data-disclosure="charity"]')).toBeNull();
});

it('names the programs that look at status', () => {
  expect(plain('food-money').querySelector('a[href$="/programs/snap/"]')).not.toBeNull();
});

it('says for which vaccines nobody checks', () => {
  expect(plain('vaccines').textContent).toContain('vaccines from the City, or from a group it pays');
});

it('does not tell a person in danger to ask first', () => {
  expect(plain('danger-help').textContent).not.toContain(whose['not-known']);
  expect(plain('danger-help').textContent).toContain('go first and ask later');
});

it('speaks to somebody under 18, not to a parent', () => {
  expect(plain('rent', 'minor').textContent).toContain('You can ask for this help for yourself.');
  expect(plain('rent', 'minor').textContent).not.toContain('for the child');
});
