/**
 * A function that works each thing out once.
 * @param keyOf what makes two things the same; without it they have to be the very same
 */
export function remembered<From, To>(
  work: (from: From) => To,
  keyOf: (from: From) => unknown = (from) => from,
): (from: From) => To {
  const done = new Map<unknown, To>();
  return (from) => {
    const key = keyOf(from);
    const known = done.get(key) ?? work(from);
    done.set(key, known);
    return known;
  };
}
