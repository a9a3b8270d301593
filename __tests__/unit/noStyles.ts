/** Stylesheets mean nothing to the unit tests. */
export default {};
