import { useTranslations } from 'next-intl';
import { AnswerBlock } from '@/app/parts/AnswerBlock';
import type { Verdict } from '@/lib/answers/verdict';
import { exemptsChildren } from '@/lib/cities/exemptsChildren';
import { byId } from '@/lib/i18n/byId';
import { NORMS } from '@/rules';

/** Each verdict with the message that says what it means. */
const MEANINGS = {
  'nobody-checks': 'about.kinds.open',
  'city-does-not-check': 'pages.about.cityOnly',
  'not-for-this-person': 'about.kinds.child',
  'may-be-asked': 'about.kinds.asked',
  depends: 'about.kinds.depends',
  'ask-first': 'pages.about.askFirst',
  'own-rules': 'pages.about.ownRules',
  'does-not-look': 'pages.about.doesNotLook',
  'looks-at-status': 'pages.about.looksAtStatus',
} as const satisfies Readonly<Record<Exclude<Verdict, 'another-duty'>, string>>;

/** Whether this city can give the verdict: without a norm that exempts children, there is no "not for this person". */
const canBe = ([verdict]: readonly [string, string]): boolean =>
  verdict !== 'not-for-this-person' ||
  NORMS.some((norm) => norm.authority === 'city' && exemptsChildren(norm));

/** The verdicts that a reader can see, and what each one means. */
export function AnswerKinds() {
  const t = useTranslations();
  return (
    <ul className="answer-kinds">
      {Object.entries(MEANINGS)
        .filter(canBe)
        .map(([verdict, message]) => (
          <li key={verdict}>
            <AnswerBlock verdict={verdict as Verdict} />
            <p>{byId(t, message)}</p>
          </li>
        ))}
    </ul>
  );
}
