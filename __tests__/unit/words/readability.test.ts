/** Plain words, measured: sixth grade or lower on every page, in every language that has a formula. */
import { languagesWritten, pagesOf } from './messageFiles';
import { FORMULAS, sentencesOf, wordsOf } from './readability';
import { spanishSyllables } from './spanishSyllables';
import { NAMES, TERMS } from './terms';

const LONGEST = 36;

/** Pages a person may come to first, from a link or on paper: nothing before them has explained a term. */
const STANDS_ALONE = /^(home|policy|privacy|accessibility|about|publicCharge|services\/.*)$/;

describe.each(languagesWritten)('%s', (language) => {
  const formula = FORMULAS[language];
  const pages = pagesOf(language).map(({ name, messages }) => ({
    name,
    texts: messages.map(({ text }) => text),
  }));
  const read = pages.filter(({ texts }) => sentencesOf(texts).length > 0);

  if (formula)
    it.each(read)(`$name reads plainly (${formula.name})`, ({ texts }) => {
      const score = formula.score(texts, NAMES);
      expect({ score, plain: formula.plain(score) }).toEqual({ score, plain: true });
    });

  it('has no sentence that runs on', () => {
    const long = read
      .flatMap(({ texts }) => sentencesOf(texts))
      .filter((sentence) => wordsOf(sentence).length > LONGEST);
    expect(long).toEqual([]);
  });

  if (language === 'en' || language === 'es')
    it.each(pages.filter(({ name }) => STANDS_ALONE.test(name)))(
      '$name explains the terms it uses',
      ({ texts }) => {
        const page = texts.join('\n');
        const unexplained = TERMS.map((term) => term[language])
          .filter(({ term, by }) => term.test(page) && !by.test(page))
          .map(({ term, by }) => `${term} without ${by}`);
        expect(unexplained).toEqual([]);
      },
    );
});

describe('the formulas', () => {
  it('call legal language hard, in both languages', () => {
    const law = {
      en: 'Verification of lawful presence constitutes a prerequisite for eligibility determinations regarding governmental assistance.',
      es: 'La verificación de la presencia legal constituye un requisito indispensable para la determinación administrativa correspondiente.',
    };
    expect(FORMULAS.en?.plain(FORMULAS.en.score([law.en], []))).toBe(false);
    expect(FORMULAS.es?.plain(FORMULAS.es.score([law.es], []))).toBe(false);
  });

  it('measure sentences, not labels', () => {
    expect(
      sentencesOf(['Start', 'Ask first. Then go.', '{n, plural, one {# day.} other {# days left.}}']),
    ).toEqual(['Ask first.', 'Then go.', 'days left.']);
  });

  it.each([
    ['ciudad', 2],
    ['policía', 4],
    ['leer', 2],
    ['país', 2],
    ['quien', 1],
    ['guerra', 2],
    ['bueno', 2],
    ['ahora', 3],
    ['ley', 1],
    ['leyes', 2],
    ['y', 1],
    ['albergue', 3],
    ['migratorio', 4],
    ['prohíbe', 3],
    ['averigüe', 4],
    ['mucho', 2],
  ])('count the syllables of %s', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});
