/** Messages of one language, or a part of them. */
export type Messages = { readonly [key: string]: string | Messages };

/**
 * The parts of a language's messages that some paths name, each in its place.
 * @param paths a namespace (`site`), or a part of one (`policy.timeline`)
 * @param file where the messages come from, for the error
 * @throws Error naming a path that leads nowhere
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
