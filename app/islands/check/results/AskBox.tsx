import { useTranslations } from 'next-intl';
import { ASK_IN_ENGLISH, type Question } from '@/lib/answers/ask';
import { DrawnFold } from './DrawnFold';

interface AskBoxProps {
  readonly questions: readonly Question[];
  /** Whether the page speaks English already. */
  readonly inEnglish: boolean;
}

/** What to ask before giving a name, and the same in English and large, to show at the counter. */
export function AskBox({ questions, inEnglish }: AskBoxProps) {
  const t = useTranslations('ask');
  if (questions.length === 0) return null;
  return (
    <section className="ask" aria-labelledby="ask">
      <h2 id="ask">{t('title')}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ul>
      <DrawnFold title={t(inEnglish ? 'showLarge' : 'show')}>
        {() => (
          <div className="ask__large" lang="en" dir="ltr" translate="no">
            {questions.map((question) => (
              <p key={question}>{ASK_IN_ENGLISH[question]}</p>
            ))}
          </div>
        )}
      </DrawnFold>
    </section>
  );
}
