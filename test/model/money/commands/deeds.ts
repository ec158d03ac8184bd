import fc from 'fast-check';
import { Problem } from '../../../../functions/shared/problem.ts';
import { Deed, pick, type Tally } from '../../deed.ts';
import type { Expected } from '../expected.ts';
import type { MoneyWorld } from '../world.ts';

type Run = (world: MoneyWorld) => Promise<void>;
export type NewDeed = ReturnType<typeof deeds>;

export const ONE = { id: 'one', role: 'finance' };
export const ANOTHER = { id: 'another', role: 'admin' };
export const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

export const which = fc.nat({ max: 9 });
export const pieces = fc.integer({ min: 1, max: 9 });
export const cents = fc.integer({ min: 1, max: 20_000 });

const isRefused = (error: unknown): boolean => error instanceof Problem;

export const deeds =
  (tally: Tally) =>
  <T extends unknown[]>(name: string, args: fc.Arbitrary<T>, run: (...args: T) => Run) =>
    args.map(
      (given): Deed<object, MoneyWorld> =>
        new Deed([name, ...given.map(wordOf)].join(' '), run(...given), isRefused, tally),
    );

const wordOf = (given: unknown): string => (typeof given === 'object' ? JSON.stringify(given) : `${given}`);

export const customerOf = ({ customers }: MoneyWorld, n: number) => pick(customers, n);

export function openOrder(world: MoneyWorld, n: number) {
  const { orders, ...one } = openOrders(world, n, 1);
  return { ...one, order: pick(orders, 0) };
}

/** As many of one customer, if it has as many. */
export function openOrders(world: MoneyWorld, n: number, count: number) {
  const one = customerOf(world, n);
  const open = one.expected.orders.filter(({ ended }) => !ended);
  const first = open.indexOf(pick(open, n));
  return { ...one, orders: [...open.slice(first), ...open.slice(0, first)].slice(0, count) };
}

export const openInvoice = (expected: Expected, n: number) =>
  pick(
    expected.invoices.filter(({ open }) => open > 0),
    n,
  );
