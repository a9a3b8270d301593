import { useLocale, useTranslations } from 'next-intl';
import en from '@/messages/en.json';

const PARTS = {
  ask: ['whoPays', 'whoIsChecked', 'onlyChild', 'whichRule', 'papers', 'kept', 'otherHelp'],
  bring: ['askPapers', 'onlyNeeded'],
  say: ['ruleFirst', 'onlyForChild', 'later', 'spanish'],
} as const;

/** What to ask, bring and say where somebody may be asked for proof: beside what is asked and said also in English, to be shown at the counter. */
export function AtTheCounter() {
  const t = useTranslations('rights');
  const english = useLocale() === 'en';
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('intro')}</p>
      {(['ask', 'bring', 'say'] as const).map((part) => (
        <div key={part}>
          <h3>{t(`${part}Title`)}</h3>
          <ul className="usa-list">
            {PARTS[part].map((line) => (
              <li key={line}>
                {t(`${part}.${line}`)}
                {english || part === 'bring' ? null : <InEnglish part={part} line={line} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('truth')}</p>
    </details>
  );
}

function InEnglish({ part, line }: { part: 'ask' | 'say'; line: string }) {
  const words: Readonly<Record<string, string>> = en.rights[part];
  return (
    <>
      <br />
      <span lang="en" dir="ltr">
        {words[line]}
      </span>
    </>
  );
}
