/** The example for partners in `docs/examples/`, with its output. Runs only in the build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellOf } from '@/lib/reading/ruleTable';
import { AUTHORITIES, decide, type Facts, RULES_VERSION } from '@/rules';

const SCRIPT = 'docs/examples/who-is-checked.mjs';

/** The facts of the example: emergency care for an adult, without the fact about a transplant. */
const EXAMPLE_ANSWERS = {
  service: 'emergency-health-care',
  applicantAge: '18-or-older',
  appliesFor: 'self-or-household',
  provider: 'city',
  funding: 'city-or-state',
} as const satisfies Facts;

const asked = Object.entries(EXAMPLE_ANSWERS).map(([fact, value]) => `${fact}=${value}`);

/** The program, its command, and its output for the current rules. */
export function workedExample() {
  const { rulings } = decide(EXAMPLE_ANSWERS, RULES_VERSION);
  return {
    code: readFileSync(path.join(process.cwd(), SCRIPT), 'utf8').trim(),
    command: [
      'node who-is-checked.mjs $SITE/data/',
      RULES_VERSION,
      ...asked.map((one) => `\\\n  ${one}`),
    ].join(' '),
    output: AUTHORITIES.map((authority) => {
      const { says } = cellOf(rulings[authority]);
      return `${authority}: ${says === 'depends' ? 'it depends (required, not_required)' : says}`;
    }).join('\n'),
  };
}
