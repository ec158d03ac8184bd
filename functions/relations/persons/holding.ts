import { isDeepStrictEqual } from 'node:util';
import { type Key, owned } from '../../shared/keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../../shared/limits.ts';
import { persistently } from '../../shared/once.ts';
import type { ListOptions, Page } from '../../shared/paging.ts';
import type { Write } from '../../shared/table.ts';
import type { Held, HeldIn } from './model.ts';
import type { Told } from './told.ts';

/** One place where personal data is kept: how it is told, and how it is erased. */
export interface Holding {
  list(customerId: string, page: ListOptions): Promise<Page<Held>>;
  /** Of each document on a page, whether there was something to erase. What is erased already stays as it is. */
  erase(customerId: string, page: ListOptions, at: string): Promise<Page<boolean>>;
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
  /** What is erased beside it. */
  besides?: (doc: D) => Promise<Write[]>;
}

export const holding = <D extends Doc>(kept: Kept<D>): Holding => ({
  async list(customerId, options) {
    const page = await kept.page(customerId, options);
    return { ...page, items: await Promise.all(page.items.map((doc) => heldOf(kept, doc))) };
  },
  async erase(customerId, options, at) {
    if (!kept.blank) return { items: [] };
    const page = await kept.page(customerId, options);
    const items: boolean[] = [];
    for (const { id } of page.items) items.push(await eraseAll(kept, id, at));
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
async function eraseAll<D extends Doc>(kept: Kept<D>, id: string, at: string): Promise<boolean> {
  let changed = false;
  while (await persistently(() => erasing(kept, id, at), { attempts: 9 })) changed = true;
  return changed;
}

async function erasing<D extends Doc>(
  { find, key, replace, blank, besides }: Kept<D>,
  id: string,
  at: string,
) {
  const doc = await find(key(id));
  if (!doc || !blank) return { value: false, writes: [] };
  const after = blank(doc);
  const own = isDeepStrictEqual(after, doc) ? [] : [replace({ ...after, updatedAt: at })];
  const writes = [...own, ...((await besides?.(doc)) ?? [])].slice(0, MAX_TRANSACTION_ITEMS);
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
