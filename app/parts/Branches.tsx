import { useTranslations } from 'next-intl';
import type { Answer } from '@/lib/answers/answer';
import { byId } from '@/lib/i18n/byId';

type Open = Pick<Answer, 'need' | 'ways'>;

/** The verdict of an open answer for each reply. */
export function Branches({ answer }: { answer: Open }) {
  const t = useTranslations('results');
  const ways = useWays()(answer);
  if (ways.length === 0) return null;
  return (
    <>
      <h3>{t('bothWays')}</h3>
      <ul className="usa-list">
        {ways.map(({ choice, when, what }) => (
          <li key={choice}>
            {when}: <strong>{what}</strong>.
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ways in words: the condition and the verdict. */
export function useWays() {
  const t = useTranslations();
  return ({ need, ways }: Open) =>
    ways.map(({ choice, verdict }) => ({
      choice,
      when: byId(t, `questions.${need}.ways.${choice}`),
      what: t(`answers.${verdict}.branch`),
    }));
}
