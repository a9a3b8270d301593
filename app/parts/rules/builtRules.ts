/** The id of the element with the rules of the day of the build. */
export const BUILT_RULES = 'built-rules';
