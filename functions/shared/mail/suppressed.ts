import { z } from 'zod';
import { digest, type Key, keys } from '../keys.ts';
import { putNew } from '../put-new.ts';
import { getItem, getItems, Stale, transact } from '../table.ts';

/** Why an address is not written to any more: nobody is there, or somebody said that it doesn't want to be. */
const suppressed = z.object({ why: z.enum(['bounced', 'complained']), at: z.iso.datetime() });
export type Suppressed = z.output<typeof suppressed>;

/** By the digest of the address, however it is spelled: the address itself is kept nowhere. */
export const suppressedKey = (address: string): Key => keys.suppressed(digest(address.trim().toLowerCase()));

export const parseSuppressed = (item: unknown): Suppressed => suppressed.parse(item);

/** Keeps that an address is not to be written to, and why at first. */
export async function suppress(address: string, why: Suppressed['why'], at: string): Promise<void> {
  const key = suppressedKey(address);
  if (await getItem(key)) return;
  try {
    await transact([putNew({ ...key, why, at })]);
  } catch (error) {
    // Somebody else has just done so.
    if (!(error instanceof Stale)) throw error;
  }
}

/** Of several addresses, which are not to be written to, and why. */
export async function suppressedOf(
  addresses: readonly string[],
): Promise<(address: string) => Suppressed['why'] | undefined> {
  const wanted = new Map(addresses.map((one) => [suppressedKey(one).pk, suppressedKey(one)]));
  const found = await getItems([...wanted.values()]);
  const known = new Map(found.map((item) => [String(item.pk), parseSuppressed(item).why]));
  return (address) => known.get(suppressedKey(address).pk);
}
