import { useTranslations } from 'next-intl';
import { usePageLocale } from '@/app/parts/usePageLocale';
import { byId } from '@/lib/i18n/byId';
import en from '@/messages/en.json';

const PARTS = {
  ask: ['whoPays', 'whoIsChecked', 'onlyChild', 'whichRule', 'papers', 'kept', 'otherHelp'],
  bring: ['askPapers', 'onlyNeeded'],
  say: ['ruleFirst', 'onlyForChild', 'later', 'spanish'],
} as const;

/** What to ask, bring and say if somebody may be asked for proof. Questions and sentences are also in English, to show at the counter. */
export function AtTheCounter() {
  const t = useTranslations('rights');
  const locale = usePageLocale();
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
                {byId(t, `${part}.${line}`)}
                {locale === 'en' || part === 'bring' ? null : <InEnglish part={part} line={line} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('truth')}</p>
    </details>
  );
}

/** A line in English. Where it asks for an interpreter for Spanish, it names the reader's language instead. */
function InEnglish({ part, line }: { part: 'ask' | 'say'; line: string }) {
  const locale = usePageLocale();
  const words: Readonly<Record<string, string>> = en.rights[part];
  const spoken = new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(locale).language);
  return (
    <>
      <br />
      <span lang="en" dir="ltr" translate="no">
        {words[line]?.replace('Spanish', spoken ?? '')}
      </span>
    </>
  );
}
