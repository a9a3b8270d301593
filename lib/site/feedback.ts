/** "Report a mistake": a mail link that names the version of the rules, and nothing about the reader. */
import { places, policyOffice } from '@city/pack';
import { RULES_VERSION } from '@/rules';

/** Where a word about a mistake goes. */
export interface FeedbackContact {
  readonly email: string;
  /** Whether to say "confirm": the City's own address was read on pages that are some years old. */
  readonly confirm: boolean;
}

/**
 * Who hears about a mistake: the address this build was made with (`FEEDBACK_EMAIL`), or the City office that answers for the policy.
 * @throws Error naming `FEEDBACK_EMAIL` where it does not hold one mail address: a build must not go on with a link that leads nowhere
 */
export function feedbackContact(configured = fromBuild()): FeedbackContact {
  if (configured === undefined || configured === '') return cityOffice();
  if (!/^[^\s@<>?&,;:]+@[^\s@<>?&,;:]+\.[^\s@<>?&,;:]+$/.test(configured))
    throw new Error(`FEEDBACK_EMAIL is "${configured}", which is not a mail address.`);
  return { email: configured, confirm: false };
}

/**
 * The mail link. Its subject is the same on every page: which kind of help somebody looked at is theirs to write, or not.
 */
export function feedbackLink(configured = fromBuild()): string {
  const subject = encodeURIComponent(`rules ${RULES_VERSION}`);
  return `mailto:${feedbackContact(configured).email}?subject=${subject}`;
}

function cityOffice(): FeedbackContact {
  const office = places.find(({ id }) => id === policyOffice);
  if (office?.email === undefined)
    throw new Error('The City office for questions about the policy has no mail address.');
  return { email: office.email, confirm: office.confirm };
}

/** The name in this line is replaced by its value when pages and scripts are bundled. */
function fromBuild(): string | undefined {
  return process.env.FEEDBACK_EMAIL;
}
