import {
  createFormControl,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
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
