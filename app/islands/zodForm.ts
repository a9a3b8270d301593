import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { $ZodType, input, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';

/**
 * Lets react-hook-form check a form with a zod schema. Each field gets the code of its first issue; the words are the page's.
 * (The resolver library brings both zods; these lines bring the small one.)
 */
export function zodForm<Schema extends $ZodType<FieldValues, FieldValues>>(
  schema: Schema,
): Resolver<input<Schema>, unknown, output<Schema>> {
  // A schema prepares itself the first time it checks anything: then let nobody wait for it.
  globalThis.requestIdleCallback?.(() => safeParse(schema, {}));
  return (values) => {
    const checked = safeParse(schema, values);
    if (checked.success) return { values: checked.data, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, message } of checked.error.issues)
      errors[String(path[0])] ??= { type: 'zod', message };
    return { values: {}, errors: errors as FieldErrors<input<Schema>> };
  };
}
