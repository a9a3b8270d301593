import type { RefObject } from 'react';
import type { Locale } from '@/lib/i18n/locales';

/** What each step is given beside what was said. */
export interface StepProps {
  readonly locale: Locale;
  /** False until the page's script runs: until then a button could only lie. */
  readonly ready: boolean;
  /** Focus goes here when the step appears. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
