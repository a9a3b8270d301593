import format from 'icu-minify/format';
import IntlMessageFormat from 'intl-messageformat';
import { type Messages, messagesOf } from '@/lib/i18n/catalogs';
import { languages, locales } from '@/lib/i18n/locales';
import { compiledCatalog } from '@/lib/node/build/compiledCatalog';

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

describe('a compiled catalog', () => {
  const messages = {
    check: { count: '{n, plural, one {# person} other {# people}}', deep: { plain: 'a' } },
    other: 'b',
  };

  it('holds the namespaces asked for, and no other', () => {
    expect(Object.keys(compiledCatalog(messages, ['check'], 'en.json'))).toEqual(['check']);
  });

  it('contains only the requested part of a namespace', () => {
    const more = { ...messages, check: { ...messages.check, other: { c: 'c', d: 'd' } } };
    expect(compiledCatalog(more, ['check.deep', 'check.other.d'], 'en.json')).toEqual({
      check: { deep: { plain: 'a' }, other: { d: 'd' } },
    });
  });

  it('contains no message that the phone would have to parse', () => {
    const text = JSON.stringify(compiledCatalog(messages, ['check'], 'en.json'));
    expect(text).not.toContain('plural');
    expect(text).toContain('" person"');
  });

  it('the error names the missing namespace, or the key that is not a message', () => {
    expect(() => compiledCatalog(messages, ['results'], 'es.json')).toThrow(
      'es.json has no namespace "results"',
    );
    expect(() => compiledCatalog(messages, ['check.deep.gone'], 'es.json')).toThrow(
      'es.json has no namespace "check.deep.gone"',
    );
    expect(() => compiledCatalog({ check: { a: '{open' } }, ['check'], 'es.json')).toThrow(
      'es.json: check.a',
    );
  });
});

const plain = (text: unknown) => String(text).replace(/<\/?\w+>/g, '');

describe.each([...locales])('every message of %s', (locale) => {
  const all = messagesOf(locale);
  const compiled = compiledCatalog(all, Object.keys(all), locale);

  it.each([0, 1, 2, 11])('is the same compiled (on the phone) as parsed (in tests), with %d', (number) => {
    const tags = new Set(JSON.stringify(all).match(/(?<=<)\w+(?=>)/g));
    const names = new Set(JSON.stringify(all).match(/(?<=\{)\w+(?=[,}])/g));
    const values = {
      ...Object.fromEntries([...names].map((name) => [name, number])),
      ...Object.fromEntries([...tags].map((tag) => [tag, (inside: unknown) => [inside].flat().join('')])),
    };
    for (const [key, source, target] of leaves(all, compiled)) {
      // A number changes only messages with placeholders or plurals.
      if (number > 0 && !/\{\w+[,}]/.test(source)) continue;
      const { formats } = languages[locale];
      const small = format(target as Parameters<typeof format>[0], formats, values, {
        formatters,
        timeZone: 'UTC',
      });
      const large = new IntlMessageFormat(source, formats).format(values);
      expect([key, plain(small)]).toEqual([key, plain(large)]);
    }
  });
});

function leaves(source: Messages, target: unknown, at = ''): [string, string, unknown][] {
  return Object.entries(source).flatMap(([key, value]): [string, string, unknown][] => {
    const inside = (target as Record<string, unknown>)[key];
    return typeof value === 'string'
      ? [[`${at}${key}`, value, inside]]
      : leaves(value, inside, `${at}${key}.`);
  });
}
