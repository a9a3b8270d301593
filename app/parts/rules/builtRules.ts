/** Where the page holds the rules of the day it was built for. */
export const BUILT_RULES = 'built-rules';
