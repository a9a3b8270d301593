import type { Verdict } from '@/lib/answers/verdict';
import { NEEDS, type NeedGroup, type NeedId } from '@/lib/city/needs';
import { isProgramId, type Subject } from '@/lib/city/subjects';

/** The picture of a need. It stands beside its name and says nothing of its own. */
export function NeedPictogram({ need }: { need: NeedId }) {
  return pictureOf(need);
}

/** The picture of a need, or the one of all programs. */
export function SubjectPictogram({ subject }: { subject: Subject }) {
  return pictureOf(isProgramId(subject) ? 'program' : subject);
}

/** A telephone. */
export const PhoneIcon = () => pictureOf('phone');

/** The picture of a group of needs: that of its first need, but a shield for safety, whose first need is about heat and cold. */
export function GroupPictogram({ group }: { group: NeedGroup }) {
  if (group === 'safety-and-crisis') return pictureOf('police-fire');
  return pictureOf(NEEDS.find((need) => need.group === group)?.id ?? 'program');
}

/** The picture of an answer, beside its words. */
export function VerdictPictogram({ verdict }: { verdict: Verdict }) {
  return pictureOf(verdict);
}

/** The picture of the languages, for a reader who does not know the word. */
export function LanguagesPictogram() {
  return pictureOf('languages');
}

/** Points at the picture in the page's `PictureSheet`. Not a component: it would be one more to work out for each picture. */
const pictureOf = (name: NeedId | Verdict | 'languages' | 'program' | 'phone') => (
  <svg className="pictogram" width="24" height="24" aria-hidden="true" focusable="false">
    <use href={`#picture-${name}`} />
  </svg>
);
