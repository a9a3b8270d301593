import { namesIn, stylesInUse } from '@/lib/build/stylesInUse';

describe('the styles in use', () => {
  it.each([
    ['.used{a:b}.gone{a:b}', '.used{a:b}'],
    ['.used,.gone{a:b}', '.used{a:b}'],
    ['.used .gone{a:b}h1{a:b}', 'h1{a:b}'],
    ['@media print{.gone{a:b}}@media print{.used{a:b}}', '@media print{.used{a:b}}'],
    ['.used:not(.gone){a:b}', '.used:not(.gone){a:b}'],
    [':is(.used,.gone){a:b}', ':is(.used,.gone){a:b}'],
    ['.built--up{a:b}.built{a:b}.built-up{a:b}', '.built--up{a:b}'],
    ['@charset "utf-8";.gone{a:"}"}.used{a:"{"}', '@charset "utf-8";.used{a:"{"}'],
    ['.part__up{a:b}.part{a:b}', '.part__up{a:b}'],
    ['@page{margin:1cm}@font-face{a:b}', '@page{margin:1cm}@font-face{a:b}'],
    [
      '.used{background:url("data:image/svg+xml,a;b{}")}',
      '.used{background:url("data:image/svg+xml,a;b{}")}',
    ],
  ])('of %s are %s', (css, left) => {
    expect(stylesInUse(css, namesIn(['<p class="used">', '"built--" + up + "part__" + up']))).toBe(left);
  });
});
