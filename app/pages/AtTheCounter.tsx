import { useTranslations } from 'next-intl';

const PARTS = {
  ask: ['whoPays', 'whoIsChecked', 'onlyChild', 'whichRule', 'papers', 'kept', 'otherHelp'],
  bring: ['askPapers', 'onlyNeeded'],
  say: ['ruleFirst', 'onlyForChild', 'later', 'spanish'],
} as const;

/** What to ask, bring and say where somebody may be asked for proof. */
export function AtTheCounter() {
  const t = useTranslations('rights');
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <p>{t('intro')}</p>
      {(['ask', 'bring', 'say'] as const).map((part) => (
        <div key={part}>
          <h3>{t(`${part}Title`)}</h3>
          <ul className="usa-list">
            {PARTS[part].map((line) => (
              <li key={line}>{t(`${part}.${line}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('truth')}</p>
    </details>
  );
}
