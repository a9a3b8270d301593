import { createTranslator } from 'use-intl/core';
import { byId, optional } from '@/lib/i18n/byId';
import { messagesOf } from '@/lib/i18n/catalogs';
import { wordsIn } from '@/lib/i18n/wordsIn';

const t = wordsIn('en');
const clauses = createTranslator({ locale: 'en', messages: messagesOf('en'), namespace: 'policy.clauses' });
const [clause = '', none]: readonly string[] = [
  ...Object.keys(messagesOf('en').policy.clauses),
  'none',
].slice(-2);

it('a key that the messages do not have does not compile', () => {
  // @ts-expect-error
  expect(() => t('site.nonsense')).toThrow();
  // @ts-expect-error
  expect(() => t(`policy.clauses.${clause}.titel`)).toThrow();
});

describe('a key that ends in an id', () => {
  it('gives the message of that id', () => {
    expect(byId(t, `policy.clauses.${clause}.title`)).toBe(byId(clauses, `${clause}.title`));
    expect(byId(clauses, `${clause}.title`)).toMatch(/\w/);
  });

  it('gives nothing where only other ids have one', () => {
    expect(optional(clauses, `${clause}.title`)).toBe(byId(clauses, `${clause}.title`));
    expect(optional(clauses, `${none}.title`)).toBeUndefined();
  });

  it('does not compile where no message has a key of its form', () => {
    // @ts-expect-error
    expect(() => byId(t, `policy.clauses.${clause}.titel`)).toThrow();
    // @ts-expect-error
    expect(optional(clauses, `${clause}.titel`)).toBeUndefined();
  });
});
