/** What was made of a word; made once, for what is dear to make and whose words are few (zones, currencies). */
export function remembered<K extends string, T>(make: (word: K) => T): (word: K) => T {
  const made = new Map<K, { is: T }>();
  return (word) => {
    const known = made.get(word) ?? { is: make(word) };
    made.set(word, known);
    return known.is;
  };
}
