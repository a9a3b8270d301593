import ourCity from './jest.config.js';

/** The tests that are true of any policy. The others count or name parts of Longmont's. `CITY=<city> npm run test:city` runs them. */
const ANY_CITY = [
  'rules/{invariants,noFactAboutStatus,unknowns,leftOut,norms,badInput,size}',
  'questionnaire/anySession',
  'words/{words,everyIdSpeaks,meaning,otherLanguages,days}',
  'source/{noCity,nothingKept}',
  'city/*',
];

const [plain] = ourCity.projects;

/** @type {import('jest').Config} */
export default {
  ...ourCity,
  projects: [{ ...plain, testMatch: ANY_CITY.map((name) => `**/unit/${name}.test.ts`) }],
};
