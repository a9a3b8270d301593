import { useTranslations } from 'use-intl';
import { isLocale, type Locale, languages, locales } from '@/lib/i18n/locales';

interface Props {
  readonly chosen: Locale;
  readonly onChoose: (locale: Locale) => void;
}

/** The language of the HTML to paste and of the links. */
export function LanguageSelect({ chosen, onChoose }: Props) {
  const t = useTranslations('widget');
  return (
    <div className="widget-maker">
      <label className="usa-label" htmlFor="widget-language">
        {t('language')}
      </label>
      <select
        className="usa-select"
        id="widget-language"
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => isLocale(target.value) && onChoose(target.value)}
      >
        {locales.map((code) => (
          <option key={code} value={code} lang={code}>
            {languages[code].name}
          </option>
        ))}
      </select>
    </div>
  );
}
