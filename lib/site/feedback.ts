/** "Report a mistake": a mail link with the version of the rules and nothing about the reader. */
import { places, policyOffice } from '@city/pack';
import { RULES_VERSION } from '@/rules';

/** Who receives reports of mistakes. */
export interface FeedbackContact {
  readonly email: string;
  /** Whether to say "confirm": we read the City's address on pages that are some years old. */
  readonly confirm: boolean;
}

/**
 * Who receives reports of mistakes: the address in `FEEDBACK_EMAIL` at build time, or the City office that is responsible for the policy.
 * @throws Error if `FEEDBACK_EMAIL` is not one mail address, so that the build stops
 */
export function feedbackContact(configured = fromBuild()): FeedbackContact {
  if (configured === undefined || configured === '') return cityOffice();
  if (!/^[^\s@<>?&,;:]+@[^\s@<>?&,;:]+\.[^\s@<>?&,;:]+$/.test(configured))
    throw new Error(`FEEDBACK_EMAIL is "${configured}", which is not a mail address.`);
  return { email: configured, confirm: false };
}

/**
 * The mail link. Its subject is the same on every page, so it does not reveal which help the reader looked at.
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

/** The bundler replaces the variable in this line with its value. */
function fromBuild(): string | undefined {
  return process.env.FEEDBACK_EMAIL;
}
