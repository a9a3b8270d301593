import { useTranslations } from 'next-intl';
import { answerAt } from '@/lib/answers/answerAt';
import type { PersonKind } from '@/lib/answers/person';
import type { NeedId } from '@/lib/city/needs';
import type { Place } from '@/lib/directory';
import type { Day, Facts } from '@/rules';

/** What an answer at a place depends on beside the place. */
export interface AskedAtPlace {
  readonly need: NeedId;
  readonly person: PersonKind;
  readonly day: Day;
  readonly facts?: Facts;
}

interface PlaceAnswerProps extends AskedAtPlace {
  readonly place: Pick<Place, 'name' | 'service' | 'facts' | 'kind'>;
}

/** The answer at one place, by the place's own facts: "OUR Center: it has rules of its own, so ask first." */
export function PlaceAnswer({ place, need, person, day, facts }: PlaceAnswerProps) {
  const t = useTranslations();
  const answer = answerAt(place, need, person, day, facts);
  if (answer === undefined) return null;
  return (
    <p className="place__answer">
      {t('directory.answer', {
        place: place.service ?? place.name,
        answer: t(`answers.${answer.verdict}.branch`),
      })}
    </p>
  );
}
