import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../functions/shared/table.ts';
import type { Contents, Store } from './store.ts';

export interface Kind {
  /** Of an item's `pk` and `sk`, with a space between. */
  pattern: RegExp;
  /** Puts the item where it belongs. @returns what is wrong with it. @throws when it is not in its kind's form */
  take(item: Item, store: Store): string | undefined;
}

export const kind = <K extends keyof Contents>(
  name: K,
  pattern: RegExp,
  parse: (item: Item) => Contents[K][number],
): Kind => ({
  pattern,
  take(item, store) {
    // One kind's list takes what that kind's parser gives; the compiler can't tie the two through the name.
    const list: unknown[] = store[name];
    list.push(parse(item));
    return undefined;
  },
});

/** A document that is stored as a resource: what is stored must be exactly what its content makes, indexes included. */
export const documents = <K extends keyof Contents, D extends Contents[K][number]>(
  name: K,
  pattern: RegExp,
  resource: { parse(item: Item): D; toItem(doc: D): Item },
): Kind => ({
  pattern,
  take(item, store) {
    const doc = resource.parse(item);
    kind(name, pattern, () => doc).take(item, store);
    return isDeepStrictEqual(resource.toItem(doc), item)
      ? undefined
      : 'has attributes or index entries that its content does not make';
  },
});

/** What stands at a place of a key. */
export const part = (key: unknown, at: number): string => String(key).split('#')[at] ?? '';
