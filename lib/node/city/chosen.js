import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const standard = path.join(root, 'tsconfig.json');

/**
 * The `tsconfig.json` of the city that is built. `CITY` names a folder of `lib/cities/`, or is the path of a folder elsewhere. Without `CITY` it is the
 * `tsconfig.json` of the project. The file maps `@city/rules`, `@city/pack` and `@city/messages`. TypeScript, Next, esbuild, Playwright and tsx read it;
 * jest and dependency-cruiser get the names from here.
 */
export const cityConfig = configOf(process.env.CITY ?? '');

/** The files that the three names stand for. */
export const cityFiles = filesIn(cityConfig);

/** The colors of the city, for style sheets, which cannot read its pack. */
export const cityColors = JSON.parse(
  readFileSync(path.join(path.dirname(cityFiles['@city/pack']), 'colors.json'), 'utf8'),
);

/** @param {string} city */
function configOf(city) {
  if (city === '' || path.dirname(filesIn(standard)['@city/pack']) === path.join(root, 'lib/cities', city))
    return standard;
  const folder = city.includes('/') ? city : `lib/cities/${city}`;
  const config = path.resolve(root, folder, 'tsconfig.json');
  if (!existsSync(config)) throw new Error(`CITY is "${city}", and there is no ${folder}/tsconfig.json`);
  return config;
}

/** @param {string} config */
function filesIn(config) {
  const { paths } = JSON.parse(readFileSync(config, 'utf8')).compilerOptions;
  return Object.fromEntries(
    ['@city/rules', '@city/pack', '@city/messages'].map((name) => [
      name,
      path.resolve(path.dirname(config), paths[name][0]),
    ]),
  );
}
