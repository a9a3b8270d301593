import type { NeedId } from '@/lib/catalogue/needs';
import type { Answer } from '@/lib/screening/answer';

/** The picture of a need. It stands beside its name and says nothing of its own. */
export function NeedPictogram({ need }: { need: NeedId }) {
  return <Picture of={need} />;
}

/** The picture of an answer, beside its words. */
export function AnswerPictogram({ answer }: { answer: Answer }) {
  return <Picture of={answer} />;
}

/** The picture of the languages, for whoever cannot read the word for them. */
export function LanguagesPictogram() {
  return <Picture of="languages" />;
}

/** Points at the picture in the page's `PictureSheet`. */
function Picture({ of }: { of: NeedId | Answer | 'languages' }) {
  return (
    <svg className="pictogram" width="24" height="24" aria-hidden="true" focusable="false">
      <use href={`#picture-${of}`} />
    </svg>
  );
}
