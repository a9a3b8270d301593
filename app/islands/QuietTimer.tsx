import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { passed } from '@/lib/clock';

/** After so long without a sign of life the warning comes; then so long remains to say "I am still here". */
const QUIET_MS = 5 * 60_000;
const COUNTDOWN_S = 60;
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'input'] as const;
const BACK_AGAIN = ['visibilitychange', 'pageshow', 'focus'] as const;

/**
 * On a shared computer: asks after some quiet minutes, then clears. Can be extended as often as wanted (WCAG 2.2.1). It is the time that counts,
 * not the ticks: a page that was out of sight or asleep meanwhile clears as soon as it is there again.
 */
export const QuietTimer = memo(function QuietTimer({ watching, onClear }: QuietTimerProps) {
  const [left, setLeft] = useState<number>();
  const warning = left !== undefined;
  const since = useRef(0);
  const now = useRef({ watching, onClear });
  now.current = { watching, onClear };

  // It runs as long as the page, with answers or without: to start it would take its time from the first answer.
  useEffect(() => {
    since.current = passed();
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      if (!now.current.watching) since.current = passed();
      const quiet = passed() - since.current;
      const seconds = Math.ceil((QUIET_MS - quiet) / 1000) + COUNTDOWN_S;
      if (seconds <= 0) {
        setLeft(undefined);
        since.current = passed();
        now.current.onClear();
      } else setLeft(quiet < QUIET_MS ? undefined : seconds);
      timer = window.setTimeout(look, quiet < QUIET_MS ? QUIET_MS - quiet : 1000);
    };
    look();
    for (const sign of BACK_AGAIN) window.addEventListener(sign, look, true);
    return () => {
      window.clearTimeout(timer);
      for (const sign of BACK_AGAIN) window.removeEventListener(sign, look, true);
    };
  }, []);

  // The first answer is a sign of life, however it was given.
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when there is something to clear
  useEffect(() => {
    since.current = passed();
  }, [watching]);

  useEffect(() => {
    if (warning) return;
    const alive = () => {
      since.current = passed();
    };
    for (const sign of SIGNS) document.addEventListener(sign, alive, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, alive);
    };
  }, [warning]);

  if (!watching || left === undefined) return null;
  const stay = () => {
    since.current = passed();
    setLeft(undefined);
  };
  const cleared = () => {
    stay();
    onClear();
  };
  return <Warning seconds={left} onStay={stay} onClear={cleared} />;
});

interface QuietTimerProps {
  /** There is something to clear. */
  readonly watching: boolean;
  readonly onClear: () => void;
}

interface WarningProps {
  readonly seconds: number;
  readonly onStay: () => void;
  readonly onClear: () => void;
}

function Warning({ seconds, onStay, onClear }: WarningProps) {
  const t = useTranslations('check.quiet');
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
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
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
      </div>
    </dialog>
  );
}
