/** Every language has the same messages with the same gaps, and tidy text. */
import { placeholdersOf } from './icu';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';

describe.each(languagesWritten)('%s', (language) => {
  it('has keys that a path can be made of', () => {
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

  it('has the same keys', () => {
    expect([...theirs.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('takes the same placeholders', () => {
    const differing = [...theirs]
      .filter(
        ([key, text]) => String(placeholdersOf(text)) !== String(placeholdersOf(english.get(key) ?? '')),
      )
      .map(([key, text]) => `${key}: ${text}`);
    expect(differing).toEqual([]);
  });

  it('leaves empty what English leaves empty, and nothing else', () => {
    const differing = [...theirs].filter(([key, text]) => (text === '') !== (english.get(key) === ''));
    expect(differing).toEqual([]);
  });
});
