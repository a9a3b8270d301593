/** No message contradicts the rules. Each fault is reported with its message and the rule it breaks. */
import { EXCEPTIONS, faultsOf, TYPED, termsOf } from './meaning';
import { languagesWritten, messagesIn, treeOf } from './messageFiles';

const sentencesIn = (text: string) =>
  text.split(/(?<=(?<!\.\p{L})[.!?”]\s)|(?<=[。！？።؟])/u).map((sentence) => sentence.trim());

const exceptionsFor = (language: string, key: string, what: string) =>
  EXCEPTIONS.filter(
    ({ what: forms, keys, languages }) =>
      forms.includes(what) && keys.test(key) && (!languages || languages.includes(language)),
  );

/** The faults of a language, before exceptions. */
function wrongIn(language: string) {
  const messages = messagesIn(treeOf(language)).filter(({ key }) => !TYPED.test(key));
  const standing = faultsOf(language).flatMap(({ what, pattern, unless, only }) =>
    messages
      .filter(({ key }) => !only || only.test(key))
      .flatMap(({ key, text }) =>
        sentencesIn(text)
          .filter((sentence) => pattern.test(sentence) && !unless?.test(sentence))
          .map((sentence) => ({ key, what, sentence })),
      ),
  );
  const missing = termsOf(language).flatMap(({ what, only, says }) =>
    messages
      .filter(({ key, text }) => only.test(key) && !says.test(text))
      .map(({ key, text }) => ({ key, what, sentence: text })),
  );
  return [...standing, ...missing];
}

describe.each(languagesWritten)('%s', (language) => {
  it('says nothing that it must not, and what it must', () => {
    const wrong = wrongIn(language).filter(({ key, what }) => !exceptionsFor(language, key, what).length);
    expect(wrong.map(({ key, what, sentence }) => `${key}: ${what}: ${sentence}`)).toEqual([]);
  });

  it.each(faultsOf(language).map((fault) => [fault.what, fault] as const))(
    'would notice: %s',
    (_what, { pattern, unless, example }) => {
      expect(pattern.test(example) && !unless?.test(example)).toBe(true);
    },
  );

  it('has the messages that must say something', () => {
    const keys = messagesIn(treeOf(language)).map(({ key }) => key);
    expect(termsOf(language).filter(({ only }) => !keys.some((key) => only.test(key)))).toEqual([]);
  });
});

it('excepts nothing that would pass by itself', () => {
  const needed = new Set(
    languagesWritten.flatMap((language) =>
      wrongIn(language).flatMap(({ key, what }) => exceptionsFor(language, key, what)),
    ),
  );
  // A city may have fewer languages.
  const isWritten = (language: string) => languagesWritten.some((written) => written === language);
  expect(
    EXCEPTIONS.filter(
      (exception) => !needed.has(exception) && (exception.languages?.every(isWritten) ?? true),
    ),
  ).toEqual([]);
});
