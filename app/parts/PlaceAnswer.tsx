import { useTranslations } from 'next-intl';
import { type AtPlace, answerAt } from '@/lib/answers/answerAt';
import type { PersonKind } from '@/lib/answers/person';
import type { NeedId } from '@/lib/city/needs';
import type { Place } from '@/lib/directory';
import type { Day, Facts } from '@/rules';

/** What the answer at a place depends on, apart from the place. */
export interface AskedAtPlace {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly day: Day;
  readonly facts?: Facts;
}

interface PlaceAnswerProps extends AskedAtPlace {
  readonly place: Pick<Place, 'name' | 'service' | 'facts' | 'kind'>;
}

/** The answer at one place, from the place's own facts: "OUR Center: it has rules of its own, so ask first." */
export function PlaceAnswer({ place, need, person, day, facts }: PlaceAnswerProps) {
  const answer = answerAt(place, need, person, day, facts);
  return answer ? <AnswerThere place={place} answers={[{ people: [], verdict: answer.verdict }]} /> : null;
}

interface AnswerThereProps {
  readonly place: Pick<Place, 'name' | 'service'>;
  readonly answers: readonly AtPlace[];
  readonly className?: string;
}

/** The short answers at one place. If there are several, each says whom it is for. */
export function AnswerThere({ place, answers, className = 'place__answer' }: AnswerThereProps) {
  const t = useTranslations();
  return answers.map(({ people, verdict }) => (
    <p key={verdict} className={className}>
      {answers.length > 1 ? `${people.map((person) => t(`people.${person}`)).join(', ')}: ` : null}
      {t('directory.answer', {
        place: place.service ?? place.name,
        answer: t(`answers.${verdict}.branch`),
      })}
    </p>
  ));
}
