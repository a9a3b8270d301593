import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '@/lib/screening/steps';
import { afterFrame } from './afterFrame';

/** The heading of a step: the question, never an answer. */
export function useStepHeading(step: Step): string {
  const t = useTranslations();
  switch (step.kind) {
    case 'needs':
      return t('check.needs.title');
    case 'who':
      return t('check.who.title');
    case 'question':
      return t(`facts.${step.fact}.question`);
    case 'check':
      return t('check.summary.title');
    case 'results':
      return t('results.title');
  }
}

/**
 * Names the step in the page's title and, when the step changes, moves the focus to its heading. Both come after the frame that shows the step: to
 * find out whether a heading can have the focus, a browser lays the page out first.
 * @param shown the part of the page that the step stands in
 * @param key one for each step: when it changes, the step has
 */
export function useStepTitle(step: Step, shown: RefObject<HTMLElement | null>, key: string): void {
  const site = useTranslations('site')('name');
  const title = useStepHeading(step);
  const last = useRef(key);
  useEffect(
    () =>
      afterFrame(() => {
        document.title = `${title} – ${site}`;
      }),
    [title, site],
  );
  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    window.scrollTo(0, 0);
    const focus = (options?: FocusOptions) => shown.current?.querySelector('h1')?.focus(options);
    if (window.parent === window) return afterFrame(() => focus({ preventScroll: true }));
    // In a frame it is the page around it that scrolls, and only the focus can make it: at once, or the eye sees it jump.
    focus();
    return undefined;
  }, [key, shown]);
}
