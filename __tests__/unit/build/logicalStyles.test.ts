import { logicalStyles } from '@/lib/build/logicalStyles';

it.each([
  ['a{margin-left:1px}', 'a{margin-inline-start:1px}'],
  ['a{b:c;padding-right:1px!important}', 'a{b:c;padding-inline-end:1px!important}'],
  ['a{border-left:0;border-right-color:#fff}', 'a{border-inline-start:0;border-inline-end-color:#fff}'],
  ['a{left:-999em;right:auto}', 'a{inset-inline-start:-999em;inset-inline-end:auto}'],
  ['a{border-top-left-radius:0}', 'a{border-start-start-radius:0}'],
  ['a{border-bottom-right-radius:0}', 'a{border-end-end-radius:0}'],
  ['a{text-align:left}', 'a{text-align:start}'],
  ['a{float:right}', 'a{float:inline-end}'],
  ['a{padding:.75rem 1rem .75rem 2.5rem}', 'a{padding-block:.75rem .75rem;padding-inline:2.5rem 1rem}'],
])('%s becomes %s', (css, logical) => {
  expect(logicalStyles(css)).toBe(logical);
});

it.each([
  'a{margin:1px 2px 3px 2px}',
  'a{margin:0 auto;padding:1px 2px 3px}',
  'a{background:url("data:image/svg+xml,left:0")}',
  '.margin-left-1{color:red}',
])('%s stays', (css) => {
  expect(logicalStyles(css)).toBe(css);
});
