interface ChoiceProps {
  readonly id: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
}

/** A checkbox. */
export function Choice({ id, checked, onChange, children }: ChoiceProps) {
  return (
    <div className="usa-checkbox">
      <input
        id={id}
        className="usa-checkbox__input"
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label key={children} className="usa-checkbox__label" htmlFor={id}>
        {children}
      </label>
    </div>
  );
}
