interface Made<K, T> {
  get(key: K): { is: T } | undefined;
  set(key: K, made: { is: T }): unknown;
}

/**
 * What was made of a key; made once, for what is dear to make.
 * @param made where it is kept: for ever, which goes for few keys (zones, currencies), or in a `WeakMap` as long as its key
 */
export function remembered<K, T>(make: (key: K) => T, made: Made<K, T> = new Map()): (key: K) => T {
  return (key) => {
    const known = made.get(key);
    if (known) return known.is;
    const is = make(key);
    made.set(key, { is });
    return is;
  };
}
