import type { Verdict } from '@/lib/answers/verdict';
import type { NeedId } from '@/lib/cities/longmont/needs';

/** The picture of a need. It stands beside its name and says nothing of its own. */
export function NeedPictogram({ need }: { need: NeedId }) {
  return pictureOf(need);
}

/** The picture of an answer, beside its words. */
export function VerdictPictogram({ verdict }: { verdict: Verdict }) {
  return pictureOf(verdict);
}

/** The picture of the languages, for whoever cannot read the word for them. */
export function LanguagesPictogram() {
  return pictureOf('languages');
}

/** Points at the picture in the page's `PictureSheet`. Not a component: it would be one more to work out for each picture. */
const pictureOf = (name: NeedId | Verdict | 'languages') => (
  <svg className="pictogram" width="24" height="24" aria-hidden="true" focusable="false">
    <use href={`#picture-${name}`} />
  </svg>
);
