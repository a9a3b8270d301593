import type { UseFormRegisterReturn } from 'react-hook-form';
import { FieldError } from './ErrorSummary';

interface ChoicesProps {
  /** The question, as the heading. */
  readonly title: string;
  readonly about?: string;
  /** Why we ask it, or what we never ask. */
  readonly why: string;
  readonly choices: readonly Choice[];
  readonly register: UseFormRegisterReturn;
  readonly code: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly hint?: string;
  /** Attributes that identify the choice. */
  readonly named?: Readonly<Record<`data-${string}`, string>>;
}

/** The id of a choice, for the link in the error summary. */
export const choiceId = (value: string | undefined): string => `choice-${value}`;

/** One question with a choice of answers. */
export function Choices({ title, about, why, choices, register, code }: ChoicesProps) {
  return (
    <fieldset
      className={`usa-fieldset usa-form-group${code ? ' usa-form-group--error' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML lets a fieldset be a radiogroup, and only that can be invalid
      role="radiogroup"
      aria-invalid={code ? 'true' : undefined}
      aria-describedby={`${code ? 'choice-error ' : ''}why`}
    >
      <legend>
        {about ? <span className="about">{about}</span> : null}
        <h1 tabIndex={-1}>{title}</h1>
      </legend>
      <p id="why">{why}</p>
      <FieldError id="choice-error" code={code} />
      {choices.map(({ value, words, hint, named }) => (
        <div className="usa-radio" key={value}>
          <input
            className="usa-radio__input usa-radio__input--tile"
            type="radio"
            id={choiceId(value)}
            value={value}
            autoComplete="off"
            {...register}
          />
          <label className="usa-radio__label" htmlFor={choiceId(value)} {...named}>
            <span>{words}</span>
            {hint ? <span className="usa-radio__label-description">{hint}</span> : null}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
