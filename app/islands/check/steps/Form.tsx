import type { FormEventHandler, MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePagePath } from '@/app/parts/usePageLocale';

interface FormProps {
  readonly ready: boolean;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  /** Absent on the first step. */
  readonly onBack?: () => void;
  /** Shown next to the Continue button, in the bar at the bottom of the screen. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One step's form: its fields, then a bar with Continue and Back. The browser neither fills it in nor restores it. */
export function Form({ ready, onSubmit, onBack, beside, children }: FormProps) {
  const t = useTranslations('check');
  const plain = useTranslations('plain');
  const path = usePagePath();
  const plainPage = (
    <>
      {t('notWorking')} <a href={path('answers')}>{plain('title')}</a>
    </>
  );
  return (
    <form noValidate autoComplete="off" onSubmit={onSubmit}>
      <noscript>
        <p>{plainPage}</p>
      </noscript>
      {children}
      {ready ? null : <p className="not-working">{plainPage}</p>}
      <div className="step-bar">
        {onBack ? (
          <button type="button" className="usa-button usa-button--unstyled" onClick={onBack}>
            {t('buttons.back')}
          </button>
        ) : null}
        {beside}
        <button
          type="submit"
          className="usa-button usa-button--big"
          disabled={!ready}
          onClick={ignoreDoubleClick}
          data-next=""
        >
          {t('buttons.continue')}
        </button>
      </div>
    </form>
  );
}

/** Ignores the second click of a double click, which would submit the next step if its button is at the same position. */
function ignoreDoubleClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
