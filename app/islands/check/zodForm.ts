import { useEffect, useState } from 'react';
import {
  createFormControl,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  useForm,
} from 'react-hook-form';
import type { $ZodType, input, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';

/**
 * Lets react-hook-form check a form with a zod schema. Each field gets the code of its first issue; the words are the page's.
 * (The resolver library brings both zods; these lines bring the small one.)
 * @param filled the form as somebody may fill it in, to be sent once where nobody sees it: a schema prepares itself, and a browser
 *   compiles the form library, the first time, and then nobody waits for it
 */
export function zodForm<Schema extends $ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  filled: input<Schema>,
): Resolver<input<Schema>, unknown, output<Schema>> {
  const resolver: Resolver<input<Schema>, unknown, output<Schema>> = (values) => {
    const checked = safeParse(schema, values);
    if (checked.success) return { values: checked.data, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, message } of checked.error.issues)
      errors[String(path[0])] ??= { type: 'zod', message };
    return { values: {}, errors: errors as FieldErrors<input<Schema>> };
  };
  globalThis.requestIdleCallback?.(() => {
    // Its values are known when it is sent: the types of the library speak of one that a person fills in.
    const form = createFormControl({ resolver, defaultValues: filled as DefaultValues<input<Schema>> });
    form.handleSubmit(() => {})();
  });
  return resolver;
}

/** What was found wrong with a form. */
export interface Problems<Form> {
  /** The code of each field's problem. */
  readonly codes: Readonly<Partial<Record<keyof Form, string>>>;
  /** How often the form was sent. */
  readonly attempt: number;
}

/**
 * A form that its resolver checks when it is sent, and after a problem at each change. The library speaks up at every step of the sending;
 * whoever draws the form hears only of problems, so a form that is well is not drawn again on its way out.
 * @param start what the fields hold at first
 */
export function useZodForm<Form extends FieldValues, Sent>(
  resolver: Resolver<Form, unknown, Sent>,
  start: NoInfer<DefaultValues<Form>>,
) {
  const { register, handleSubmit, subscribe } = useForm<Form, unknown, Sent>({
    defaultValues: start,
    resolver,
    shouldFocusError: false,
  });
  const [problems, setProblems] = useState<Problems<Form>>(none);
  useEffect(
    () =>
      subscribe({
        formState: { errors: true, submitCount: true },
        callback({ errors = {}, submitCount: attempt = 0 }) {
          const found = Object.entries(errors).map(([field, error]) => [field, error?.message]);
          setProblems((before) =>
            found.length + Object.keys(before.codes).length > 0
              ? { codes: Object.fromEntries(found) as Problems<Form>['codes'], attempt }
              : before,
          );
        },
      }),
    [subscribe],
  );
  return { register, handleSubmit, problems };
}

const none: Problems<never> = { codes: {}, attempt: 0 };
