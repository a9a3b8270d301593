import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  useForm,
} from 'react-hook-form';
import type { $ZodType, input, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';

/**
 * A react-hook-form resolver that checks a form with a zod schema. Each field gets the code of its first issue; the page has the words. (The resolver
 * library would bundle both versions of zod; this uses only the small one.)
 */
export function zodForm<Schema extends $ZodType<FieldValues, FieldValues>>(
  schema: Schema,
): Resolver<input<Schema>, unknown, output<Schema>> {
  return (values) => {
    const checked = safeParse(schema, values);
    if (checked.success) return { values: checked.data, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, message } of checked.error.issues)
      errors[String(path[0])] ??= { type: 'zod', message };
    return { values: {}, errors: errors as FieldErrors<input<Schema>> };
  };
}

/** The problems of a form. */
export interface Problems<Form> {
  /** The code of each field's problem. */
  readonly codes: Readonly<Partial<Record<keyof Form, string>>>;
  /** How often the form was submitted. */
  readonly attempt: number;
}

/**
 * A form that is checked when it is submitted, and after a problem on every change.
 * @param start the initial values
 */
export function useZodForm<Form extends FieldValues, Sent>(
  resolver: Resolver<Form, unknown, Sent>,
  start: NoInfer<DefaultValues<Form>>,
) {
  const { register, handleSubmit, watch, setValue, formState } = useForm<Form, unknown, Sent>({
    defaultValues: start,
    resolver,
    shouldFocusError: false,
  });
  const found = Object.entries(formState.errors).map(([field, error]) => [field, error?.message]);
  const codes: Problems<Form>['codes'] = Object.fromEntries(found);
  return { register, handleSubmit, watch, setValue, problems: { codes, attempt: formState.submitCount } };
}
