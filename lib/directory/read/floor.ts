/** A polyfill of `Object.hasOwn`, which the libraries need and the oldest supported browsers lack (Chrome 92, Safari 15.0). */
if (!Object.hasOwn)
  Object.defineProperty(Object, 'hasOwn', {
    value: (object: object, key: PropertyKey) => Object.hasOwn(object, key),
  });
