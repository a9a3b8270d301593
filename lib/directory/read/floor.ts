/** A polyfill of `Object.hasOwn`, which the libraries need and the oldest supported browsers lack (Chrome 92, Safari 15.0). */
if (!Object.hasOwn)
  Object.defineProperty(Object, 'hasOwn', {
    // Not by `hasOwnProperty`: the linter would put `Object.hasOwn` in its place, which then calls itself.
    value: (object: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key) !== undefined,
  });
