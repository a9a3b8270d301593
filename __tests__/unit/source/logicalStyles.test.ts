/** Our styles use neither left nor right, because a language may be written from right to left. */
import { sourceFiles } from './sourceFiles';

const physical = /\b(?:left|right)\b/;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

/** The lines of a style sheet that would be wrong in Arabic. Four values of padding include a left one. */
function wrong(text: string): string[] {
  return withoutComments(text)
    .split('\n')
    .filter((line) => physical.test(line) || fourSides(line))
    .map((line) => line.trim());
}

function fourSides(line: string): boolean {
  const [, values = ''] = /^\s*(?:margin|padding|inset|border-width)\s*:\s*([^;]+);/.exec(line) ?? [];
  const [, right, , left] = values.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right;
}

it('styles are logical: start and end, not left and right', () => {
  const found = sourceFiles()
    .filter(({ name }) => name.endsWith('.scss'))
    .flatMap(({ name, text }) => wrong(text).map((line) => `${name}: ${line}`));
  expect(found).toEqual([]);
});

it.each(['margin-left: 1rem;', 'text-align: right;', 'left: 0;', 'padding: 1px 2px 3px 4px;'])(
  'would notice %s',
  (line) => {
    expect(wrong(`a {\n  ${line}\n}`)).toEqual([line]);
  },
);

it.each(['padding: 1px 2px 3px 2px;', '// to the left', 'margin-inline-start: 1rem;'])(
  'would allow %s',
  (line) => {
    expect(wrong(`a {\n  ${line}\n}`)).toEqual([]);
  },
);
