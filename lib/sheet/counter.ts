/** What to ask at the counter and what to bring, for the answers on the sheet. The words are `rights.ask` and `rights.bring`. */
import type { PersonKind } from '@/lib/answers/person';
import { isFree, type Verdict } from '@/lib/answers/verdict';

export const COUNTER_QUESTIONS = [
  'whoPays',
  'whoIsChecked',
  'onlyChild',
  'papers',
  'whichRule',
  'otherHelp',
] as const;
export type CounterQuestion = (typeof COUNTER_QUESTIONS)[number];

export const BRING = ['askPapers', 'onlyNeeded'] as const;
export type Bring = (typeof BRING)[number];

/** Verdicts that do not settle whether somebody checks. */
const UNSURE: readonly Verdict[] = ['depends', 'ask-first', 'own-rules', 'another-duty'];
/** Verdicts that do not depend on who pays. */
const WHOEVER_PAYS: readonly Verdict[] = ['nobody-checks', 'does-not-look', 'looks-at-status'];

/** Whether an office may ask for papers. */
const papers = (given: ReadonlySet<Verdict>) => ![...given].every(isFree);

const some = (given: ReadonlySet<Verdict>, kinds: readonly Verdict[]) =>
  kinds.some((kind) => given.has(kind));

/**
 * The questions to ask. "Who pays?" is left out if no verdict depends on it.
 * @param whoseOpen whether some answer does not know whose status is looked at
 */
export function askFor(
  given: ReadonlySet<Verdict>,
  people: readonly PersonKind[],
  whoseOpen: boolean,
): readonly CounterQuestion[] {
  const asked: Readonly<Record<CounterQuestion, boolean>> = {
    whoPays: [...given].some((verdict) => !WHOEVER_PAYS.includes(verdict)),
    whoIsChecked: whoseOpen || some(given, ['looks-at-status', ...UNSURE]),
    onlyChild: papers(given) && people.some((person) => person !== 'adult'),
    papers: papers(given),
    whichRule: given.size > 0,
    otherHelp: some(given, ['may-be-asked', 'looks-at-status']),
  };
  return COUNTER_QUESTIONS.filter((question) => asked[question]);
}

/** What to bring. It names no paper, because the office says which ones it accepts. */
export const bringFor = (given: ReadonlySet<Verdict>): readonly Bring[] =>
  BRING.filter((one) => one !== 'askPapers' || papers(given));
