/** `Object.hasOwn`, which the libraries that read files ask for, where a browser of our floor does not have it (Chrome 92, Safari 15.0). */
if (!Object.hasOwn)
  Object.defineProperty(Object, 'hasOwn', {
    value: (object: object, key: PropertyKey) => Object.hasOwn(object, key),
  });
