import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { LeaveLink } from '@/app/parts/LeaveLink';
import { keepInSight } from '@/lib/site/inSight';
import { type QuietWatch, watchQuiet } from '@/lib/site/quiet';

interface QuietTimerProps {
  /** Whether there is something to clear. */
  readonly watching: boolean;
  readonly onClear: () => void;
}

/** The warning of the quiet timer (`lib/site/quiet.ts`): it asks whether the person is still there, then clears. A person can extend the time as often as they like (WCAG 2.2.1). */
export function QuietTimer({ watching, onClear }: QuietTimerProps) {
  const [left, setLeft] = useState<number>();
  const watch = useRef<QuietWatch>(undefined);
  const clear = useRef(onClear);
  useEffect(() => {
    clear.current = onClear;
  }, [onClear]);
  useEffect(() => {
    if (!watching) return;
    // Synchronously, so that the key or click that woke the page does not reach the old form.
    const started = watchQuiet(setLeft, () => flushSync(() => clear.current()));
    watch.current = started;
    return () => {
      started.stop();
      setLeft(undefined);
    };
  }, [watching]);

  if (!watching || left === undefined) return null;
  return <Warning seconds={left} onStay={() => watch.current?.stay()} onClear={onClear} />;
}

interface WarningProps {
  readonly seconds: number;
  readonly onStay: () => void;
  readonly onClear: () => void;
}

function Warning({ seconds, onStay, onClear }: WarningProps) {
  const t = useTranslations('check.quiet');
  const site = useTranslations('site');
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  // A layout effect, so that the focus returns before the next step takes it.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    // The oldest supported browsers have no modal dialogs: there the dialog is part of the page and gets the focus.
    if (dialog.current?.showModal) dialog.current.showModal();
    else {
      dialog.current?.setAttribute('open', '');
      dialog.current?.querySelector('button')?.focus();
    }
    const stop = dialog.current ? keepInSight(dialog.current) : undefined;
    return () => {
      stop?.();
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="quiet"
      aria-labelledby="quiet-title"
      aria-describedby="quiet-text"
      onCancel={onStay}
    >
      <h2 id="quiet-title">{t('title')}</h2>
      {/* For screen readers, once; they do not read the running seconds. */}
      <p id="quiet-text" className="usa-sr-only">
        {t('bodyStill')}
      </p>
      <p aria-hidden="true">{t('body', { seconds })}</p>
      <div className="actions">
        <button type="button" className="usa-button" onClick={onStay}>
          {t('stay')}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onClear}>
          {t('clear')}
        </button>
        <LeaveLink label={site('leave')} />
      </div>
    </dialog>
  );
}
