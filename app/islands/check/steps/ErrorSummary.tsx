import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { byId } from '@/lib/i18n/byId';
import { focusInSight } from '@/lib/site/inSight';

/** A problem of a field: the field to go to, and the key of the message under `check.errors`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** How often the form was submitted. Each submission with problems moves the focus here. */
  readonly attempt: number;
}

/** The problems of a form, above it, each a link to its field. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const t = useTranslations('check.errors');
  const box = useRef<HTMLElement>(null);
  const some = problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again
  useEffect(() => {
    if (some && box.current) focusInSight(box.current);
  }, [some, attempt]);
  if (!some) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="usa-alert usa-alert--error problems"
      aria-labelledby="problems"
    >
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading" id="problems">
          {t('title')}
        </h2>
        <ul className="usa-list">
          {problems.map(({ field, code }) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {byId(t, code)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Moves the focus without putting the field's name into the address. */
function goTo(event: React.MouseEvent, field: string): void {
  event.preventDefault();
  const to = document.getElementById(field);
  if (to) focusInSight(to);
}

/** The message beside its field. */
export function FieldError({ id, code }: { id: string; code: string | undefined }) {
  const t = useTranslations('check.errors');
  return code ? (
    <p className="usa-error-message" id={id}>
      {byId(t, code)}
    </p>
  ) : null;
}
