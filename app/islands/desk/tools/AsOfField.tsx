import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDay } from '@/app/parts/useDay';
import { isWhole, typedDay } from '@/lib/desk/asOf';
import type { Day } from '@/rules';

interface AsOfFieldProps {
  readonly asOf: Day;
  readonly today: Day;
  readonly ready: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onDay: (asOf: Day | undefined) => void;
  readonly onLeave: () => void;
}

/** A field for the day of an earlier application. An invalid text changes nothing, and an error appears when the field loses the focus. */
export function AsOfField(props: AsOfFieldProps) {
  const { asOf, today, ready, input, onDay, onLeave } = props;
  const t = useTranslations('desk.asOf');
  const day = useDay();
  const [text, setText] = useState('');
  const [told, setTold] = useState(false);
  const wrong = told && !typedDay(text).ok;

  function type(typed: string): void {
    setText(typed);
    setTold(false);
    // While a person types the 15th, do not show the 1st.
    if (isWhole(typed)) take(typed);
  }
  function take(typed: string): void {
    const read = typedDay(typed);
    if (read.ok) onDay(read.asOf);
  }
  function leave(): void {
    setTold(true);
    take(text);
  }
  return (
    <>
      <div className="desk__tool">
        <label key={t('label')} className="desk__toolname" htmlFor="as-of">
          {t('label')} <kbd>D</kbd>
        </label>
        <input
          ref={input}
          id="as-of"
          className={`usa-input desk__day${wrong ? ' usa-input--error' : ''}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          disabled={!ready}
          value={text}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'as-of-error' : 'as-of-hint'}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            if (event.key !== 'Escape' && !(event.key === 'Enter' && typedDay(text).ok)) return;
            event.preventDefault();
            onLeave();
          }}
        />
        <p className="desk__hint" id="as-of-hint">
          {t('hint')}
        </p>
      </div>
      <p role="alert" className="desk__error desk__below" id="as-of-error">
        {wrong ? <span key={asOf}>{t('error', { day: day(asOf) })}</span> : null}
      </p>
      {asOf === today ? null : (
        <p key={t('shown', { day: day(asOf) })} className="desk__note desk__below">
          <strong>{t('shown', { day: day(asOf) })}</strong> {asOf > today ? t('ahead') : null}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => type('')}>
            {t('today')}
          </button>
        </p>
      )}
    </>
  );
}
