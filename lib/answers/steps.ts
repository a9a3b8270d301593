/** The next steps that an answer advises. The words are `results.steps.<step>`. */
import type { NeedId } from '@/lib/city/needs';
import type { OfWhom } from '@/rules';
import type { PersonKind } from './person';
import type { Verdict } from './verdict';

const STEPS = {
  'nobody-checks': ['go'],
  'city-does-not-check': ['go', 'whoPaysFirst'],
  'not-for-this-person': ['forTheChild', 'childsStatus', 'signer'],
  'may-be-asked': ['whoPays', 'whichRule', 'whichPapers', 'noName'],
  depends: ['openPoint', 'whoPays', 'noName'],
  'ask-first': ['callFirst', 'whereWritten'],
  'own-rules': ['theirRule', 'noName'],
  'another-duty': ['askCompany', 'legalLine'],
  'does-not-look': ['go'],
  'looks-at-status': ['callFirst'],
} as const satisfies Record<Verdict, readonly string[]>;

/** For a person under 18 who asks alone, instead of the steps for a child: there is no adult who signs. */
const MINOR = ['forYou', 'yourStatus', 'noName'] as const;

export type Step = (typeof STEPS)[Verdict][number] | (typeof MINOR)[number];

/** Steps that ask who pays or whose status is looked at. They are left out if nobody's status is. */
const ASKS_WHOSE: readonly Step[] = ['whoPaysFirst', 'childsStatus', 'yourStatus'];

/** Emergencies: nobody should ask first. */
export const JUST_GO: readonly NeedId[] = [
  'medical-emergency',
  'police-fire',
  'danger-help',
  'crisis-support',
];

/** What the steps depend on. */
interface Advised {
  readonly need: NeedId;
  readonly verdict: Verdict;
  readonly person: PersonKind;
  readonly ofWhom: OfWhom;
}

/** The steps for an answer. In an emergency the only step is to go. */
export function stepsFor({ need, verdict, person, ofWhom }: Advised): readonly Step[] {
  if (JUST_GO.includes(need)) return ['go'];
  const steps: readonly Step[] =
    verdict === 'not-for-this-person' && person === 'minor' ? MINOR : STEPS[verdict];
  return ofWhom === 'nobody' ? steps.filter((step) => !ASKS_WHOSE.includes(step)) : steps;
}
