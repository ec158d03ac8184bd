import { isDeepStrictEqual } from 'node:util';
import { remembered } from '../../functions/shared/remembered.ts';
import type { Item } from '../../functions/shared/table.ts';
import type { Contents, Store } from './store.ts';

export interface Kind {
  /** Of an item's `pk` and `sk`, with a space between. */
  pattern: RegExp;
  /** Puts the item where it belongs. @returns what is wrong with it. @throws when it is not in its kind's form */
  take(item: Item, store: Store): string | undefined;
}

/** What was found in an item; who audits after each of many deeds finds the same in what hasn't changed. */
export const foundOnce = <T>(find: (item: Item) => T): ((item: Item) => T) => remembered(find, new WeakMap());

export const kind = <K extends keyof Contents>(
  name: K,
  pattern: RegExp,
  parse: (item: Item) => Contents[K][number],
): Kind => kindOf(name, pattern, (item) => ({ doc: parse(item) }));

/** A document that is stored as a resource: what is stored must be exactly what its content makes, indexes included. */
export const documents = <K extends keyof Contents, D extends Contents[K][number]>(
  name: K,
  pattern: RegExp,
  resource: { parse(item: Item): D; toItem(doc: D): Item },
): Kind =>
  kindOf(name, pattern, (item) => {
    const doc = resource.parse(item);
    return isDeepStrictEqual(resource.toItem(doc), item)
      ? { doc }
      : { doc, says: 'has attributes or index entries that its content does not make' };
  });

function kindOf<K extends keyof Contents>(
  name: K,
  pattern: RegExp,
  parse: (item: Item) => { doc: Contents[K][number]; says?: string },
): Kind {
  const read = foundOnce(parse);
  return {
    pattern,
    take(item, store) {
      const { doc, says } = read(item);
      // One kind's list takes what that kind's parser gives; the compiler can't tie the two through the name.
      const list: unknown[] = store[name];
      list.push(doc);
      return says;
    },
  };
}

/** What stands at a place of a key. */
export const part = (key: unknown, at: number): string => String(key).split('#')[at] ?? '';
