import { assertGoesOn, assertMayBegin, type Customer, MOST } from '../../customers/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Merged } from './model.ts';

/** Both as the merge leaves them. @throws Problem conflict, unprocessable */
export function merged(
  from: Customer,
  into: Customer,
  at: string,
  by: Actor,
): { from: Customer; into: Customer } {
  if (from.id === into.id) throw fieldProblem('/into', say('is this customer itself'));
  assertGoesOn(from);
  assertMayBegin(into, '/into');
  const { tags: _, ...rest } = from;
  return {
    from: {
      ...rest,
      contacts: [],
      addresses: [],
      active: false,
      mergedInto: { id: into.id, at, by },
      updatedAt: at,
    },
    into: { ...grown(into, from), updatedAt: at },
  };
}

function grown(into: Customer, from: Customer): Customer {
  const tags = union('tags', into.tags ?? [], from.tags ?? []);
  return {
    ...into,
    contacts: union('contacts', into.contacts, from.contacts),
    addresses: union('addresses', into.addresses, from.addresses),
    ...(tags.length > 0 ? { tags } : {}),
    ...consentOf(into, from),
    mergedFrom: union('mergedFrom', into.mergedFrom ?? [], [from.id, ...(from.mergedFrom ?? [])]),
  };
}

/** Whoever of both has said no gets no offers: its persons are the other's by now. */
const consentOf = (into: Customer, { consent }: Customer): Pick<Customer, 'consent'> =>
  consent?.status === 'withdrawn' && into.consent?.status !== 'withdrawn' ? { consent } : {};

const CALLED = {
  contacts: 'contacts',
  addresses: 'addresses',
  tags: 'tags',
  mergedFrom: 'merged customers',
} as const;

/** @throws Problem unprocessable when the customer that stays has no room for all */
function union<T>(what: keyof typeof CALLED, own: readonly T[], others: readonly T[]): T[] {
  const all = [...own];
  for (const other of others) if (!all.some((one) => isSame(one, other))) all.push(other);
  const max = MOST[what];
  if (all.length > Math.max(max, own.length))
    throw fieldProblem(
      '/into',
      say('would have more than {max} {what} then', { max, what: say(CALLED[what]) }),
    );
  return all;
}

/** However it is spelled by capitals and spaces. */
const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

const plain = (one: unknown): string =>
  typeof one === 'string'
    ? one.toLowerCase().replaceAll(/\s+/g, ' ')
    : JSON.stringify(
        Object.entries(Object(one))
          .map(([name, value]) => [name, plain(value)])
          .sort(),
      );

/** What the merge has come to, for who asked for it. */
export const toldOf = (from: Customer, before: Customer, after: Customer): Merged => ({
  id: from.id,
  mergedInto: after.id,
  moved: {
    contacts: after.contacts.length - before.contacts.length,
    addresses: after.addresses.length - before.addresses.length,
    tags: (after.tags?.length ?? 0) - (before.tags?.length ?? 0),
  },
});
