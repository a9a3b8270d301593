import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { LeaveLink } from '@/app/parts/LeaveLink';
import { keepInSight } from '@/lib/site/inSight';
import { type QuietWatch, watchQuiet } from '@/lib/site/quiet';

interface QuietTimerProps {
  /** There is something to clear. */
  readonly watching: boolean;
  readonly onClear: () => void;
}

/** On a shared computer: asks after some quiet minutes, then clears. Can be extended as often as wanted (WCAG 2.2.1). */
export function QuietTimer({ watching, onClear }: QuietTimerProps) {
  const [left, setLeft] = useState<number>();
  const watch = useRef<QuietWatch>(undefined);
  const clear = useRef(onClear);
  useEffect(() => {
    clear.current = onClear;
  }, [onClear]);
  useEffect(() => {
    if (!watching) return;
    // At once: the key or click that found the time over must not reach a form that is still there.
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
  // The focus is given back before the step behind takes it.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    // The oldest browsers we serve do not know dialogs: there it stands in the page, and has the focus all the same.
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
      {/* Read out once; the seconds that run are for the eye. */}
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
