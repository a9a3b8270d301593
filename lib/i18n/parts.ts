/** Messages of one language, or a part of them. */
export type Messages = { readonly [key: string]: string | Messages };

/**
 * Merges the messages of the product and of the city.
 * @throws Error naming a message that both have
 */
export function mergedMessages(product: Messages, city: Messages, at = ''): Messages {
  const merged: Record<string, string | Messages> = { ...product };
  for (const [key, own] of Object.entries(city)) {
    const shared = product[key];
    if (shared === undefined) merged[key] = own;
    else if (isPart(shared) && isPart(own)) merged[key] = mergedMessages(shared, own, `${at}${key}.`);
    else throw new Error(`"${at}${key}" stands in the product's messages and in the city's`);
  }
  return merged;
}

/**
 * The parts of a language's messages at some paths, at the same paths.
 * @param paths a namespace (`site`), or a part of one (`policy.timeline`)
 * @param file the file of the messages, for the error
 * @throws Error naming a path that does not exist
 */
export function partsOf(messages: Messages, paths: readonly string[], file: string): Messages {
  return paths.reduce<Messages>((parts, path) => withPart(parts, messages, path.split('.'), path, file), {});
}

function withPart(
  parts: Messages,
  messages: Messages,
  [key = '', ...deeper]: readonly string[],
  path: string,
  file: string,
): Messages {
  const found = messages[key];
  if (found === undefined) throw new Error(`${file} has no namespace "${path}"`);
  if (deeper.length === 0) return { ...parts, [key]: found };
  const inside = parts[key];
  return {
    ...parts,
    [key]: withPart(isPart(inside) ? inside : {}, isPart(found) ? found : {}, deeper, path, file),
  };
}

const isPart = (value: string | Messages | undefined): value is Messages => typeof value === 'object';
