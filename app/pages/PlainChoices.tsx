import type { ReactNode } from 'react';

interface PlainChoicesProps {
  readonly legend: string;
  /** The name of the radio group; groups with the same name exclude each other. */
  readonly name: string;
  /** Whether it is a whole question, not a group within one. */
  readonly large?: boolean;
  readonly hint?: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly picture?: ReactNode }[];
}

/** Radio buttons under a legend. The browser neither fills them in nor restores them. */
export function PlainChoices({ legend, name, large = false, hint, choices }: PlainChoicesProps) {
  return (
    <fieldset className="usa-fieldset" aria-describedby={hint ? `${name}-why` : undefined}>
      <legend className="plain__legend">{large ? <h2>{legend}</h2> : legend}</legend>
      {hint ? (
        <p className="usa-hint" id={`${name}-why`}>
          {hint}
        </p>
      ) : null}
      <div className="plain__row">
        {choices.map(({ id, label, picture }) => (
          <label key={id} className="plain__choice">
            <input type="radio" id={id} name={name} autoComplete="off" /> {picture} {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
