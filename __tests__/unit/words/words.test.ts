/** What our own voice never says, in any language file; and that the languages say the same things. */
import { placeholdersOf } from './icu';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';

/** A word that is never ours, with the reason a writer is told. */
interface Avoided {
  readonly word: RegExp;
  readonly reason: string;
}

/** In every language: an English word that slipped through is still that word. */
const EVERYWHERE: readonly Avoided[] = [
  { word: /\b(in)?eligib/i, reason: 'we say what is checked, never who deserves what' },
  { word: /\bundocumented/i, reason: 'a label for a person' },
  { word: /\baliens?\b/i, reason: 'a label for a person' },
  { word: /\billegal/i, reason: 'a label for a person' },
];

const BY_LANGUAGE: Readonly<Record<string, readonly Avoided[]>> = {
  en: [{ word: /\b(do|does|may|will) not qualify|\bunqualified\b/i, reason: 'a verdict on the reader' }],
  es: [
    { word: /\b(in)?elegib/i, reason: 'decimos qué se revisa, no quién merece qué' },
    { word: /\bno califica/i, reason: 'un juicio sobre quien lee' },
    { word: /\bindocumentad/i, reason: 'una etiqueta para una persona' },
    { word: /\bilegal/i, reason: 'una etiqueta para una persona' },
    { word: /\bextranjer[oa]s?\b/i, reason: 'una etiqueta para una persona' },
    {
      word: /(?<!\p{L})(tú|tus?|te|ti|contigo|tienes|puedes|necesitas|quieres|eres|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
      reason: 'hablamos de usted',
    },
    {
      word: /(?<!\p{L})(alquiler(es)?|ordenador(es)?|móvil|ayuntamiento|coger)(?!\p{L})/iu,
      reason: 'en Colorado se dice renta, computadora, celular, Ciudad, agarrar',
    },
  ],
};

describe.each(languagesWritten)('%s', (language) => {
  it('never uses a word that is not ours', () => {
    const avoided = [...EVERYWHERE, ...(BY_LANGUAGE[language] ?? [])];
    const found = messagesIn(treeOf(language)).flatMap(({ key, text }) =>
      avoided.filter(({ word }) => word.test(text)).map(({ reason }) => `${key}: ${reason}: ${text}`),
    );
    expect(found).toEqual([]);
  });

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
