import { isDeepStrictEqual } from 'node:util';
import { type Key, owned } from '../../shared/keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../../shared/limits.ts';
import { persistently } from '../../shared/once.ts';
import type { ListOptions, Page } from '../../shared/paging.ts';
import type { Write } from '../../shared/table.ts';
import type { Held, HeldIn, Person } from './model.ts';
import { withoutPerson } from './one-person.ts';
import type { Told } from './told.ts';

/** One place where personal data is kept: how it is told, and how it is erased. */
export interface Holding {
  list(customerId: string, page: ListOptions): Promise<Page<Held>>;
  /**
   * Of each document on a page, whether there was something to erase. What is erased already stays as it is.
   * @param person only this one, else all
   */
  erase(customerId: string, page: ListOptions, at: string, person?: Person): Promise<Page<boolean>>;
}

interface Doc {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface Kept<D extends Doc> {
  in: HeldIn;
  page: (customerId: string, page: ListOptions) => Promise<Page<D>>;
  find: (at: Key) => Promise<D | undefined>;
  key: (id: string) => Key;
  replace: (doc: D) => Write;
  told: (doc: D) => Told | Promise<Told>;
  /** Left out where law asks to keep it as it is. */
  blank?: (doc: D) => D;
  /** The same of one person, where that isn't by what all of them lose. */
  blankOf?: (doc: D, person: Person) => D;
  /** What is erased beside it. */
  besides?: (doc: D, person?: Person) => Promise<Write[]>;
}

export const holding = <D extends Doc>(kept: Kept<D>): Holding => ({
  async list(customerId, options) {
    const page = await kept.page(customerId, options);
    return { ...page, items: await Promise.all(page.items.map((doc) => heldOf(kept, doc))) };
  },
  async erase(customerId, options, at, person) {
    if (!kept.blank) return { items: [] };
    const page = await kept.page(customerId, options);
    const items: boolean[] = [];
    for (const { id } of page.items) items.push(await eraseAll(kept, id, at, person));
    return { ...page, items };
  },
});

const heldOf = async <D extends Doc>(kept: Kept<D>, doc: D): Promise<Held> => ({
  in: kept.in,
  id: doc.id,
  since: doc.createdAt,
  data: await kept.told(doc),
});

/** As many transactions as it takes, of which each leaves less to do. */
async function eraseAll<D extends Doc>(
  kept: Kept<D>,
  id: string,
  at: string,
  person: Person | undefined,
): Promise<boolean> {
  let changed = false;
  while (await persistently(() => erasing(kept, id, at, person), { attempts: 9 })) changed = true;
  return changed;
}

async function erasing<D extends Doc>(
  { find, key, replace, blank, blankOf, besides }: Kept<D>,
  id: string,
  at: string,
  person: Person | undefined,
) {
  const doc = await find(key(id));
  if (!doc || !blank) return { value: false, writes: [] };
  const of = blankOf ?? ((one: D, whom: Person) => withoutPerson(one, blank(one), whom));
  const after = person ? of(doc, person) : blank(doc);
  const own = isDeepStrictEqual(after, doc) ? [] : [replace({ ...after, updatedAt: at })];
  const writes = [...own, ...((await besides?.(doc, person)) ?? [])].slice(0, MAX_TRANSACTION_ITEMS);
  return { value: writes.length > 0, writes };
}

interface Store<D> {
  list(index: 'byOwner', pk: string, page: ListOptions): Promise<Page<D>>;
  find(at: Key): Promise<D | undefined>;
  replace(doc: D): Write;
}

/** Of a resource whose documents stand in the index under their customer. */
export const inIndex = <D>(store: Store<D>, kind: string) => ({
  page: (customerId: string, page: ListOptions) => store.list('byOwner', owned(customerId, kind), page),
  find: (at: Key) => store.find(at),
  replace: (doc: D) => store.replace(doc),
});
