import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PersonKind } from '@/lib/answers/person';
import { toneOf, type Verdict } from '@/lib/answers/verdict';
import { VerdictPictogram } from './Pictogram';

interface AnswerLineProps {
  readonly verdict: Verdict;
  /** The people the answer is for. */
  readonly people: readonly PersonKind[];
  /** Whether other people have another answer: then the line says whom it is for. */
  readonly amongOthers: boolean;
}

/** Verdicts whose words already say whom they are about. */
const SAYS_WHOM: readonly Verdict[] = ['not-for-this-person', 'may-be-asked'];

/** Whether the words of a verdict say whom they are about. */
export const saysWhom = (verdict: Verdict): boolean => SAYS_WHOM.includes(verdict);

/** One answer of a card: its picture, for whom it is, and its words. */
export function AnswerLine({ verdict, people, amongOthers }: AnswerLineProps) {
  const t = useTranslations();
  const whom = people.map((person) => t(`people.${person}`)).join(', ');
  const forWhom = amongOthers && !saysWhom(verdict) ? `${whom}: ` : '';
  const words = forWhom + t(`answers.${verdict}.title`);
  return (
    <ForPeople people={people} verdict={verdict}>
      <p className={`answer answer--${toneOf(verdict)}`} data-verdict={verdict}>
        <VerdictPictogram verdict={verdict} />
        <strong key={words}>{words}</strong>
      </p>
    </ForPeople>
  );
}

interface ForPeopleProps extends Pick<AnswerLineProps, 'people' | 'verdict'> {
  readonly children: ReactNode;
}

/** Wraps an answer in one element for each person it is for, with `data-person` and `data-verdict` for scripts and tests. */
function ForPeople({ people: [person, ...others], verdict, children }: ForPeopleProps) {
  if (!person) return children;
  return (
    <div data-person={person} data-verdict={verdict}>
      <ForPeople people={others} verdict={verdict}>
        {children}
      </ForPeople>
    </div>
  );
}
