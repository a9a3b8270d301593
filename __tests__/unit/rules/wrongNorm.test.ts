/**
 * A norm that names something that does not exist does not compile.
 *
 * @jest-environment node
 */
import { compilerOn } from './fixtures/compiler';

const CITY = 'rules/cities/longmont/norms.ts';

it.each([
  [
    'defeats a norm that is not there',
    CITY,
    "defeats: ['city-emergency-care']",
    "defeats: ['city-emergency']",
  ],
  [
    'defeats a norm of another authority',
    'rules/law/federal.ts',
    "defeats: ['federal-emergency-care']",
    "defeats: ['city-emergency-care']",
  ],
  ['has a source that is not listed', 'rules/law/colorado.ts', "source: 'sb25-276'", "source: 'sb25-277'"],
  ['is unsettled for a reason that is none', CITY, "why: 'policy-silent'", "why: 'policy-is-silent'"],
  ['speaks of a fact that is none', CITY, "organTransplant: ['yes']", "organTransplants: ['yes']"],
  ['speaks of a value that is none', CITY, "organTransplant: ['yes']", "organTransplant: ['maybe']"],
  ['speaks of a service that is none', CITY, "service: ['immunizations']", "service: ['vaccines']"],
])('a norm that %s does not compile', (_what, file, text, wrong) => {
  const errors = compilerOn(file, text, wrong);
  expect(errors).toContain(file.replace('rules/', ''));
  expect(errors).toContain(/'([^']*)'\]?$/.exec(wrong)?.[1]);
});
