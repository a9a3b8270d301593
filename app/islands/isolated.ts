/** A name in its own script inside a sentence of another: between Unicode's first strong isolate and its end. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
