/** An import of a style sheet has no value. */
declare module '*.scss';
