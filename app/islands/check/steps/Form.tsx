import type { FormEventHandler, MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';
import { pagePath } from '@/lib/site/paths';

interface FormProps {
  readonly locale: Locale;
  readonly ready: boolean;
  readonly changing: boolean;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  /** Left out on the first step: there is nowhere to go back to. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** One step's form: its fields, then Continue and Back. The browser neither fills it in nor restores it. */
export function Form({ locale, ready, changing, onSubmit, onBack, children }: FormProps) {
  const t = useTranslations('check');
  const plain = useTranslations('plain');
  return (
    <form noValidate autoComplete="off" onSubmit={onSubmit}>
      <noscript>
        <p>
          {t('notWorking')} <a href={pagePath(locale, 'answers')}>{plain('title')}</a>
        </p>
      </noscript>
      {children}
      <div className="actions">
        <button
          type="submit"
          className="usa-button usa-button--big"
          disabled={!ready}
          onClick={ignoreDoubleClick}
        >
          {changing ? t('buttons.save') : t('buttons.continue')}
        </button>
        {onBack ? (
          <button type="button" className="usa-button usa-button--unstyled" onClick={onBack}>
            {t('buttons.back')}
          </button>
        ) : null}
      </div>
      {ready ? null : (
        <p className="not-working">
          {t('notWorking')} <a href={pagePath(locale, 'answers')}>{plain('title')}</a>
        </p>
      )}
    </form>
  );
}

/** The second click of a double click would send the next step, whose button may be at the same place. */
function ignoreDoubleClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
