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
    if (!done.has(key)) done.set(key, work(from));
    return done.get(key) as To;
  };
}
