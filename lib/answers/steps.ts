/** The next steps that an answer advises. The words are `results.steps.<step>`. */
import type { NeedId } from '@/lib/city/needs';
import type { Verdict } from './verdict';

const STEPS = {
  'nobody-checks': ['go'],
  'city-does-not-check': ['go', 'whoPaysFirst'],
  'not-for-this-person': ['forTheChild', 'childsStatus', 'signer'],
  'may-be-asked': ['whoPays', 'whichPapers', 'noName'],
  depends: ['openPoint', 'whoPays', 'noName'],
  'ask-first': ['callFirst', 'whereWritten'],
  'own-rules': ['theirRule', 'noName'],
  'another-duty': ['askCompany', 'legalLine'],
  'does-not-look': ['go'],
  'looks-at-status': ['callFirst'],
} as const satisfies Record<Verdict, readonly string[]>;

export type Step = (typeof STEPS)[Verdict][number];

/** Emergencies: nobody should ask first. */
export const JUST_GO: readonly NeedId[] = ['medical-emergency', 'police-fire', 'danger-help'];

/** The steps to advise for an answer. Where every minute counts, to go is the only one. */
export const stepsFor = (need: NeedId, verdict: Verdict): readonly Step[] =>
  JUST_GO.includes(need) ? STEPS[verdict].filter((step) => step === 'go') : STEPS[verdict];
