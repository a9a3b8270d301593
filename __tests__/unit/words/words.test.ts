/** Every language has the same messages with the same placeholders, and tidy text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFolders } from '@/lib/i18n/messageFiles';
import { mergedMessages } from '@/lib/i18n/parts';
import { placeholdersOf } from './icu';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';

describe.each(messageFolders)('%s', (folder) => {
  const keysOf = (language: string) =>
    messagesIn(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')))
      .map(({ key }) => key)
      .sort();

  it('has a file of each language of the city', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files).toEqual(expect.arrayContaining(languagesWritten.map((language) => `${language}.json`)));
  });

  it.each(languagesWritten)('has the same keys in %s as in English', (language) => {
    expect(keysOf(language)).toEqual(keysOf('en'));
  });
});

it('a message is in only one folder', () => {
  const product = { policy: { title: 'The policy' } };
  expect(mergedMessages(product, { policy: { intro: 'The City' }, places: { hall: 'City hall' } })).toEqual({
    policy: { title: 'The policy', intro: 'The City' },
    places: { hall: 'City hall' },
  });
  expect(() => mergedMessages(product, { policy: { title: 'Another' } })).toThrow('"policy.title" stands in');
  expect(() => mergedMessages(product, { policy: 'Another' })).toThrow('"policy" stands in');
});

describe.each(languagesWritten)('%s', (language) => {
  it('has keys without dots', () => {
    const names = new Set(messagesIn(treeOf(language)).flatMap(({ key }) => key.split('.')));
    expect([...names].filter((name) => !/^[A-Za-z0-9-]+$/.test(name))).toEqual([]);
  });

  it('has text without stray spaces or straight quotation marks', () => {
    const untidy = messagesIn(treeOf(language)).filter(({ text }) => /^\s|\s$|\s{2}|"/.test(text));
    expect(untidy).toEqual([]);
  });
});

const english = new Map(messagesIn(treeOf('en')).map(({ key, text }) => [key, text]));

describe.each(languagesWritten.filter((language) => language !== 'en'))('%s beside English', (language) => {
  const theirs = new Map(messagesIn(treeOf(language)).map(({ key, text }) => [key, text]));

  it('has the same placeholders', () => {
    const differing = [...theirs]
      .filter(
        ([key, text]) => String(placeholdersOf(text)) !== String(placeholdersOf(english.get(key) ?? '')),
      )
      .map(([key, text]) => `${key}: ${text}`);
    expect(differing).toEqual([]);
  });

  it('has exactly the empty messages that English has', () => {
    const differing = [...theirs].filter(([key, text]) => (text === '') !== (english.get(key) === ''));
    expect(differing).toEqual([]);
  });
});
