/** Questions to ask an office before giving a name. The words in the reader's language are `ask.<question>`; here they are in English, for the clerk. */
import type { PersonKind } from './person';
import type { Verdict } from './verdict';

/** In English whatever the language of the page, to show at the counter. */
export const ASK_IN_ENGLISH = {
  whoPays: '“Who pays for this program?”',
  whose: '“Whose immigration status do you look at?”',
  whichRule: '“Which rule asks for this today?”',
  signer: '“Do you look at the status of the adult who signs?”',
} as const;
export type Question = keyof typeof ASK_IN_ENGLISH;

/** The questions to ask. None if every verdict is "nobody checks". */
export function questionsFor(
  verdicts: readonly Verdict[],
  people: readonly PersonKind[],
): readonly Question[] {
  if (verdicts.every((verdict) => verdict === 'nobody-checks')) return [];
  return [
    'whoPays',
    'whose',
    ...(verdicts.includes('may-be-asked') ? (['whichRule'] as const) : []),
    ...(people.includes('adult-for-child') ? (['signer'] as const) : []),
  ];
}
