/** The folder that these tests build and serve the site for. */
export const BASE = '/help-check';
