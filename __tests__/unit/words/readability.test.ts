/** Every page has a reading level of sixth grade or lower, in every language with a formula. */
import { frenchSyllables } from './frenchSyllables';
import { languagesWritten, pagesOf } from './messageFiles';
import { FORMULAS, sentencesOf, wordsOf } from './readability';
import { spanishSyllables } from './spanishSyllables';
import { NAMES, TERMS } from './terms';

const LONGEST = 36;

/** Pages that a person may read first, so they must explain their terms. */
const STANDS_ALONE = /^(home|policy|privacy|accessibility|about|publicCharge|services)$/;

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

  it('has no sentence that is too long', () => {
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

  it.each([
    ['ville', 1],
    ['vérifie', 3],
    ['que', 1],
    ['guide', 1],
    ['immigration', 4],
    ['demandent', 2],
    ['document', 3],
    ['payer', 2],
    ['aide', 1],
    ['adulte', 2],
    ['d’argent', 2],
  ])('count the syllables of %s', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });

  it('call legal language hard in French and Russian, and plain language plain', () => {
    const hard = {
      fr: 'La vérification de la régularité du séjour constitue une condition préalable à la détermination administrative correspondante.',
      ru: 'Подтверждение законности пребывания является обязательным условием предоставления государственной социальной поддержки.',
    };
    const plain = {
      fr: 'La Ville ne demande pas vos papiers. Vous pouvez venir avec vos enfants.',
      ru: 'Город не проверяет статус. Вас могут попросить показать документ.',
    };
    for (const code of ['fr', 'ru'] as const) {
      const formula = FORMULAS[code];
      expect([code, formula?.plain(formula.score([hard[code]], []))]).toEqual([code, false]);
      expect([code, formula?.plain(formula.score([plain[code]], []))]).toEqual([code, true]);
    }
  });

  it.each([
    ['هل يسأل أحد؟ لا أحد يسأل.', 2, 6],
    ['市政府不查。没有人查身份。', 2, undefined],
    ['शहरले जाँच गर्दैन। कसैले सोध्दैन।', 2, 5],
    ['ማንም አይጠይቅም። ማንም አያረጋግጥም።', 2, 4],
  ])('find sentences and words in %s', (text, sentences, words) => {
    expect(sentencesOf([text])).toHaveLength(sentences);
    if (words !== undefined) expect(wordsOf(text)).toHaveLength(words);
    else expect(wordsOf(text).length).toBeGreaterThan(sentences * 2);
  });
});
