import type { SelectHTMLAttributes } from 'react';

interface WholeSelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  /** The chosen option in words. */
  readonly shown: string;
}

/** A select that shows its whole value, on as many lines as it needs: a browser cuts it off at the width of the select. The select lies over the text. */
export const WholeSelect = ({ shown, ...select }: WholeSelectProps) => (
  <span className="desk__whole">
    <span key={shown} className="desk__value" aria-hidden="true">
      {shown}
    </span>
    <select className="desk__select" autoComplete="off" {...select} />
  </span>
);
