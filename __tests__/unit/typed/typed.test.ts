import { typedDay } from '@/lib/desk/asOf';
import { wordsOf } from '@/lib/search/words';
import { originOf } from '@/lib/site/frame';
import { plainTyped } from '@/lib/typed';

describe('what is typed', () => {
  it.each([
    ['٣', '3', 'Arabic'],
    ['۳', '3', 'Persian'],
    ['३', '3', 'Nepali'],
    ['৯', '9', 'Bengali'],
    ['๑๐', '10', 'Thai'],
    ['１２', '12', 'wide'],
    ['𝟐𝟎𝟏𝟗', '2019', 'bold'],
    ['𝟟', '7', 'with double strokes'],
    ['፫', '3', 'Ethiopic'],
    ['፲፪', '12', 'Ethiopic, added up'],
    ['፳፻፲፱', '2019', 'Ethiopic, with hundreds'],
    ['\u2066 3\u2069', '3', 'a copied number between marks of direction'],
    ['\ufeff\u200e3\u200b\u00ad', '3', 'hidden marks of every kind'],
    ['2019–03—01', '2019-03-01', 'other dashes'],
    ['2019−03‐01', '2019-03-01', 'a minus and a hyphen'],
    ['2019\u00a003', '2019 03', 'a space that holds together'],
    ['½', '½', 'a half, which is no digit'],
  ])('%j reads %j: %s', (text, plain) => {
    expect(plainTyped(text)).toBe(plain);
  });
});

describe('every field reads it', () => {
  it.each(['\u2066٢٠١٩-٠٣-٠١\u2069', '2019–3–1', '２０１９／３／１', '፳፻፲፱-፫-፩', '3/1/2019', '03/01/2019'])(
    'the day at the desk: %j',
    (text) => {
      expect(typedDay(text)).toEqual({ ok: true, asOf: '2019-03-01' });
    },
  );

  it('the search', () => {
    expect(wordsOf('re\u00adnt\u200b')).toEqual(['rent']);
  });

  it('the address of a partner', () => {
    expect(originOf('\u2066https://example.org/\u2069')).toBe('https://example.org');
  });
});
