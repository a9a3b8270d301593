/**
 * Who may import whom, by folder:
 * `rules ← lib/{cities,i18n,site,directory} ← lib/city ← lib/answers ← lib/{questionnaire,desk,reading,sheet} ← app`.
 * `npm test` checks every file with dependency-cruiser.
 */

/** Code of the build and the server, which is never in a page. */
const nodeOnly = '^lib/node/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('rules-alone', 'the rules need nothing but themselves', { path: '^rules/' }, { pathNot: '^rules/' }),
    rule(
      'lib-below-app',
      'lib computes; app renders what lib computed',
      { path: '^lib/' },
      { path: '^app/' },
    ),
    rule(
      'one-door-to-the-rules',
      'rules/index.ts is the only entry to the rules',
      // The check that a city is complete reads the lists of the city.
      { path: '^(lib|app)/', pathNot: '^lib/node/city/' },
      { path: '^rules/', pathNot: '^rules/index\\.ts$' },
    ),
    rule(
      'ground-alone',
      'languages, the site and directories know no need and no answer',
      { path: '^lib/(i18n|site|directory)/' },
      { path: '^lib/(city|answers|questionnaire|desk|reading|sheet)/' },
    ),
    rule(
      'city-below-answers',
      'a city is data; lib/answers decides what it means',
      { path: '^lib/(cities|city)/' },
      { path: '^lib/(answers|questionnaire|desk|reading|sheet)/' },
    ),
    rule(
      'one-door-to-the-city',
      'a city is chosen in one place: `@city/rules` and `@city/pack`',
      { pathNot: '^(rules|lib)/cities/[^/]+/' },
      { path: '^(rules|lib)/cities/[^/]+/', pathNot: '^(rules|lib)/cities/[^/]+/index\\.ts$' },
    ),
    rule(
      'answers-below-screens',
      'an answer does not know where it is shown',
      { path: '^lib/answers/' },
      { path: '^lib/(questionnaire|desk|reading|sheet)/' },
    ),
    rule(
      'node-only',
      'only the page about the data imports from lib/node, because it is rendered in the build',
      { path: '^(lib|app)/', pathNot: [nodeOnly, '^app/\\[locale\\]/data/page\\.tsx$'] },
      { path: nodeOnly },
    ),
    rule(
      'no-tests',
      'only the benchmarks may import from the tests',
      { pathNot: '^lib/node/bench/' },
      { path: '^__tests__/' },
    ),
    rule(
      'no-circle',
      'files that import each other do one job and belong in one file',
      {},
      { circular: true },
    ),
    rule(
      'resolved',
      'the rules cannot check an import that is not found; the build generates `island-catalogs`',
      {},
      { couldNotResolve: true, pathNot: '^island-catalogs$' },
    ),
  ],
  required: [
    {
      name: 'imports-are-read',
      comment: 'if no import is found, the parser is broken and every rule would pass',
      severity: 'error',
      module: { path: '^app/\\[locale\\]/layout\\.tsx$' },
      to: { path: '^lib/i18n/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    babelConfig: { fileName: `${__dirname}/babel.cjs` },
    webpackConfig: { fileName: `${__dirname}/alias.cjs` },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
