/** Isolates a name in another script from the sentence around it, with Unicode's first strong isolate. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
