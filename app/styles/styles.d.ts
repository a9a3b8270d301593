/** A stylesheet is imported for what it does, not for what it says. */
declare module '*.scss';
