import { type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '@/lib/screening/steps';

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

/** Names the step in the page's title and, when the step changes, moves the focus to its heading. */
export function useStepTitle(step: Step, heading: RefObject<HTMLHeadingElement | null>, key: string): void {
  const site = useTranslations('site')('name');
  const title = useStepHeading(step);
  const shown = useRef(key);
  useEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title, site]);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    window.scrollTo(0, 0);
    // In a frame it is the page around it that scrolls, and only the focus can make it.
    heading.current?.focus({ preventScroll: window.parent === window });
  }, [key, heading]);
}
