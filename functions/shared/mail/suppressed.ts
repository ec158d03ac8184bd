import { digest, type Key, keys } from '../keys.ts';
import { persistently } from '../once.ts';
import { resource } from '../resource.ts';
import { type Suppressed, suppressedAddress } from './suppressed-model.ts';

export const SUPPRESSED = 'SUPPRESSED';

/** Newest first, by when it bounced or complained. */
export const suppressions = resource({
  name: 'suppressed address',
  schema: suppressedAddress,
  key: ({ id }) => keys.suppressed(id),
  indexes: ({ id, at }) => ({ byKind: { pk: SUPPRESSED, sk: `${at}#${id}` } }),
});

/** However it is spelled. */
export const suppressedId = (address: string): string => digest(address.trim().toLowerCase());
const keyOf = (address: string): Key => keys.suppressed(suppressedId(address));

const ATTEMPTS = 9;

/** Keeps that an address is not to be written to, and why at first; one that was lifted is so again. */
export const suppress = (address: string, why: Suppressed['why'], at: string): Promise<void> =>
  persistently(
    async () => {
      const known = await suppressions.find(keyOf(address));
      if (known && isSuppressed(known, at)) return { value: undefined, writes: [] };
      const { lifted: _, ...before } = known ?? newOf(address, at);
      const after = { ...before, why, at, updatedAt: at };
      return { value: undefined, writes: [known ? suppressions.replace(after) : suppressions.create(after)] };
    },
    { attempts: ATTEMPTS },
  );

/** A word that comes late, of before it was lifted, says nothing new. */
const isSuppressed = ({ lifted }: Suppressed, at: string): boolean => !lifted || at <= lifted.at;

const newOf = (address: string, at: string): Omit<Suppressed, 'why' | 'at'> => ({
  id: suppressedId(address),
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** Of several addresses, which are not to be written to, and why. */
export async function suppressedOf(
  addresses: readonly string[],
): Promise<(address: string) => Suppressed['why'] | undefined> {
  const ids = new Set(addresses.map(suppressedId));
  const found = await suppressions.getMany([...ids].map(keys.suppressed));
  const known = new Map(found.flatMap(({ id, why, lifted }) => (lifted ? [] : [[id, why] as const])));
  return (address) => known.get(suppressedId(address));
}
