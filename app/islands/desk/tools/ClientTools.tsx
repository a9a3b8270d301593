import { useTranslations } from 'use-intl';
import { isLocale, type Locale, languages } from '@/lib/i18n/locales';
import { useLanguageLabel } from '../useLanguageLabel';
import { ToolButton } from './ToolButton';

interface ClientToolsProps {
  readonly language: Locale;
  /** The languages that are loaded or can be loaded. */
  readonly choices: readonly Locale[];
  readonly ready: boolean;
  readonly onLanguage: (language: Locale) => void;
  readonly onPrint: () => void;
}

/** Prints the sheet in the client's language. */
export function ClientTools(props: ClientToolsProps) {
  const { language, choices, ready, onLanguage, onPrint } = props;
  const t = useTranslations('desk');
  const labelOf = useLanguageLabel();
  return (
    <div className="desk__tool desk__client">
      <div>
        <label key={t('client.language')} className="desk__toolname" htmlFor="client-language">
          {t('client.language')} <kbd>L</kbd>
        </label>
        <select
          className="usa-select"
          id="client-language"
          autoComplete="off"
          disabled={!ready}
          value={language}
          onChange={(event) => {
            if (isLocale(event.target.value)) onLanguage(event.target.value);
          }}
        >
          {choices.map((code) => (
            <option key={code} value={code} lang={code}>
              {ready ? labelOf(code) : languages[code].name}
            </option>
          ))}
        </select>
      </div>
      <ToolButton look="solid" words={t('client.print')} shortcut="P" ready={ready} onClick={onPrint} />
    </div>
  );
}
