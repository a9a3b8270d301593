import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDay } from '@/app/parts/useDay';
import type { Day } from '@/rules';
import { isDay } from './isDay';

interface DayPickerProps {
  /** Whether the script runs. Before that, only the space for the picker is there, so that nothing below moves. */
  readonly alive: boolean;
  readonly today: Day;
  readonly asOf: Day;
  /** Gets the day to show, and the day to compare it with if there is one. */
  readonly onPick: (asOf: Day, compared: Day | undefined) => void;
}

/** Picks the day of the rules, and a day to compare it with. An invalid day changes nothing and shows an error. */
export function DayPicker({ alive, today, asOf, onPick }: DayPickerProps) {
  const t = useTranslations('rules.pick');
  const day = useDay();
  const [typed, setTyped] = useState({ day: asOf, compared: '' });
  const [wrong, setWrong] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const readable = isDay(typed.day) && (typed.compared === '' || isDay(typed.compared));
    setWrong(!readable);
    if (readable) onPick(typed.day, typed.compared || undefined);
  }

  function backToToday(): void {
    setTyped({ day: today, compared: '' });
    setWrong(false);
    onPick(today, undefined);
  }

  const field = (name: 'day' | 'compared', label: string) => (
    <p>
      <label className="usa-label" htmlFor={`pick-${name}`}>
        {label}
      </label>
      <input
        className="usa-input"
        id={`pick-${name}`}
        type="date"
        autoComplete="off"
        value={typed[name]}
        onChange={({ target }) => setTyped((now) => ({ ...now, [name]: target.value }))}
        aria-describedby="pick-hint"
        aria-invalid={wrong}
      />
    </p>
  );

  return (
    <form
      className={alive ? 'rules-pick no-print' : 'rules-pick rules-pick--waiting no-print'}
      onSubmit={submit}
      noValidate
      autoComplete="off"
    >
      <h2>{t('title')}</h2>
      <p id="pick-hint" className="usa-hint">
        {t('hint')}
      </p>
      <div className="rules-pick__days">
        {field('day', t('day'))}
        {field('compared', t('compare'))}
        <p className="actions">
          <button type="submit" className="usa-button">
            {t('show')}
          </button>
          <button type="button" className="usa-button usa-button--outline" onClick={backToToday}>
            {t('today')}
          </button>
        </p>
      </div>
      <p role="alert" className="usa-error-message">
        {wrong ? <span key={asOf}>{t('wrong', { date: day(asOf) })}</span> : null}
      </p>
    </form>
  );
}
