import { latinKey } from '@/lib/site/latinKey';

it.each([
  ['a', 'KeyA', 'a', 'a Latin letter'],
  ['a', 'KeyQ', 'a', 'a French keyboard, where A is at the place of Q'],
  ['é', 'KeyE', 'é', 'a letter with an accent'],
  ['ф', 'KeyA', 'a', 'a Russian keyboard'],
  ['Т', 'KeyN', 'n', 'a Russian keyboard with Shift'],
  ['ش', 'KeyA', 'a', 'an Arabic keyboard'],
  ['ㅁ', 'KeyA', 'a', 'a Korean keyboard'],
  ['አ', 'KeyA', 'a', 'an Amharic keyboard'],
  ['ा', 'KeyA', 'a', 'a Nepali keyboard, with a vowel that is no letter'],
  ['Process', 'KeyP', 'p', 'an input method that waits for more'],
  ['&', 'Digit1', '1', 'a French keyboard, whose figures need Shift'],
  ['١', 'Digit1', '1', 'Arabic figures'],
  ['१', 'Digit1', '1', 'Nepali figures'],
  ['3', 'Numpad3', '3', 'the block of figures'],
  ['?', 'Digit7', '?', 'a Russian question mark'],
  ['؟', 'Slash', '?', 'an Arabic question mark'],
  ['፧', 'Slash', '?', 'an Amharic question mark'],
  ['？', 'Slash', '?', 'a wide question mark'],
  ['Enter', 'Enter', 'Enter', 'no letter'],
])('%s at %s is %s: %s', (key, code, latin) => {
  expect(latinKey({ key, code })).toBe(latin);
});
