import type { Verdict } from '@/lib/answers/verdict';
import { NEEDS, type NeedGroup, type NeedId } from '@/lib/city/needs';
import { isProgramId, type Subject } from '@/lib/city/subjects';

/** The picture of a need. It is decorative, because the name of the need is beside it. */
export function NeedPictogram({ need }: { need: NeedId }) {
  return pictureOf(need);
}

/** The picture of a need, or the one of all programs. */
export function SubjectPictogram({ subject }: { subject: Subject }) {
  return pictureOf(isProgramId(subject) ? 'program' : subject);
}

/** A telephone. */
export const PhoneIcon = () => pictureOf('phone');

/** The picture of a group of needs: that of its first need. Safety has a shield, because its first need is about heat and cold. */
export function GroupPictogram({ group }: { group: NeedGroup }) {
  if (group === 'safety-and-crisis') return pictureOf('police-fire');
  return pictureOf(NEEDS.find((need) => need.group === group)?.id ?? 'program');
}

/** The picture of an answer, beside its words. */
export function VerdictPictogram({ verdict }: { verdict: Verdict }) {
  return pictureOf(verdict);
}

/** The picture of the language menu, for a reader who does not know the word. */
export function LanguagesPictogram() {
  return pictureOf('languages');
}

/** Refers to the picture in the page's `PictureSheet`. A function, not a component, because React would render one more component for each picture. */
const pictureOf = (name: NeedId | Verdict | 'languages' | 'program' | 'phone') => (
  <svg className="pictogram" width="24" height="24" aria-hidden="true" focusable="false">
    <use href={`#picture-${name}`} />
  </svg>
);
