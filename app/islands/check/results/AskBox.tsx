import { useTranslations } from 'next-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { ASK_IN_ENGLISH, type Question } from '@/lib/answers/ask';
import { DrawnFold } from './DrawnFold';

/** What to ask before giving a name, and the same in large English text to show at the counter. */
export function AskBox({ questions }: { readonly questions: readonly Question[] }) {
  const t = useTranslations('ask');
  const locale = usePageLocale();
  if (questions.length === 0) return null;
  return (
    <section className="ask" aria-labelledby="ask">
      <h2 id="ask">{t('title')}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ul>
      <DrawnFold title={t(locale === 'en' ? 'showLarge' : 'show')}>
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
