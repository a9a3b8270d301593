import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/screening/answer';
import { AnswerBlock } from '../AnswerBlock';

/** Each answer with the message that says what it means. */
const MEANINGS: Readonly<Record<Exclude<Answer, 'another-duty'>, string>> = {
  'nobody-checks': 'about.kinds.open',
  'city-does-not-check': 'pages.about.cityOnly',
  'not-for-this-person': 'about.kinds.child',
  'may-be-asked': 'about.kinds.asked',
  depends: 'about.kinds.depends',
  'ask-a-person': 'pages.about.askFirst',
};

/** The answers a reader can meet, as they look, and what each one means. */
export function AnswerKinds() {
  const t = useTranslations();
  return (
    <ul className="answer-kinds">
      {Object.entries(MEANINGS).map(([answer, message]) => (
        <li key={answer}>
          <AnswerBlock answer={answer as Answer} />
          <p>{t(message)}</p>
        </li>
      ))}
    </ul>
  );
}
