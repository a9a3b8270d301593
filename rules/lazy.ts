/**
 * Properties that are worked out only for who reads them, once, and are yet part of every copy and of JSON.
 * @param reasons how each is made out of what stands behind an object
 * @returns a function that gives them to an object, and freezes it. They are shared, so that all its objects keep one shape and are read fast
 */
export function lazily<Behind extends object>(
  reasons: Readonly<Record<string, (behind: Behind) => unknown>>,
) {
  const states = new WeakMap<object, { readonly behind: Behind; readonly made: Record<string, unknown> }>();
  const properties: PropertyDescriptorMap = {};
  for (const name in reasons) {
    properties[name] = {
      enumerable: true,
      get(this: object) {
        const { behind, made } = states.get(this) as NonNullable<ReturnType<typeof states.get>>;
        made[name] ??= Object.freeze(reasons[name]?.(behind));
        return made[name];
      },
    };
  }
  return <Plain extends object>(plain: Plain, behind: Behind): Readonly<Plain> => {
    states.set(plain, { behind, made: {} });
    return Object.freeze(Object.defineProperties(plain, properties));
  };
}
