/** What to ask before giving a name. The words are `ask.<question>`, in the reader's language; here they are as an office reads them. */
import type { PersonKind } from './person';
import type { Verdict } from './verdict';

/** In English, to show at the counter, whatever the language of the page. */
export const ASK_IN_ENGLISH = {
  whoPays: '“Who pays for this program?”',
  whose: '“Whose immigration status do you look at?”',
  whichRule: '“Which rule asks for this today?”',
  signer: '“Do you look at the status of the adult who signs?”',
} as const;
export type Question = keyof typeof ASK_IN_ENGLISH;

/** The questions worth asking; none where nobody checks, whoever pays. */
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
