/**
 * How Next reads our styles, in development and in the build alike. The design system says left and right; a right-to-left page gets the
 * opposite, in rules that weigh no more than those they turn around. Prefixes for older browsers come from the last step of Turbopack, which
 * reads package.json's browserslist; a build with webpack would have to name them here.
 */
export default {
  plugins: {
    'postcss-rtlcss': {
      mode: 'override',
      ltrPrefix: ':where([dir="ltr"])',
      rtlPrefix: ':where([dir="rtl"])',
      bothPrefix: ':where([dir])',
    },
  },
};
