/**
 * Who may import whom, by folder:
 * `rules ← lib/cities ← lib/{i18n,site,directory} ← lib/city ← lib/answers ← lib/{questionnaire,desk,reading,sheet} ← app`.
 * `npm test` checks every file with dependency-cruiser.
 */

/** Code of the build and the server, which is never in a page. */
const nodeOnly = '^lib/node/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('rules-alone', 'the rules need nothing but themselves', { path: '^rules/' }, { pathNot: '^rules/' }),
    rule('lib-below-app', 'what draws is above what works out', { path: '^lib/' }, { path: '^app/' }),
    rule(
      'one-door-to-the-rules',
      'the rules are entered by rules/index.ts',
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
      'a city is facts; what is said of them is worked out above',
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
      'only the page about the data, made in the build, takes its example from there',
      { path: '^(lib|app)/', pathNot: [nodeOnly, '^app/\\[locale\\]/data/page\\.tsx$'] },
      { path: nodeOnly },
    ),
    rule(
      'no-tests',
      'the benchmarks alone use what the tests use',
      { pathNot: '^lib/node/bench/' },
      { path: '^__tests__/' },
    ),
    rule('no-circle', 'files that import each other have one job between them', {}, { circular: true }),
    rule(
      'resolved',
      'what is not found is not judged; the build makes `island-catalogs`',
      {},
      { couldNotResolve: true, pathNot: '^island-catalogs$' },
    ),
  ],
  required: [
    {
      name: 'imports-are-read',
      comment: 'a reader that finds no import would find no fault either',
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
