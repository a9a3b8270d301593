/** The example for partners, as it stands in `docs/examples/`, with what it prints. Runs in the build only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellOf } from '@/lib/reading/ruleTable';
import { AUTHORITIES, decide, type Facts, RULES_VERSION } from '@/rules';

const SCRIPT = 'docs/examples/who-is-checked.mjs';

/** What the example asks: emergency care for an adult, the transplant question open. */
const EXAMPLE_ANSWERS = {
  service: 'emergency-health-care',
  applicantAge: '18-or-older',
  appliesFor: 'self-or-household',
  provider: 'city',
  funding: 'city-or-state',
} as const satisfies Facts;

const asked = Object.entries(EXAMPLE_ANSWERS).map(([fact, value]) => `${fact}=${value}`);

/**
 * The program, how it is called, and what it prints for the rules as they are.
 * @throws Error where the example's question has become one of another kind, so that the page would show what is not printed
 */
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
