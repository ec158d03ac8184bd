import fc from 'fast-check';
import { requestRefund, reviewRefund } from '../../../../functions/billing/credit/refunding.ts';
import { useCredit } from '../../../../functions/billing/credit/using.ts';
import { askForPrepayment } from '../../../../functions/billing/index.ts';
import { recordPayment } from '../../../../functions/billing/receipts/receiving.ts';
import { newId } from '../../../../functions/shared/ids.ts';
import { getSettings } from '../../../../functions/shared/settings.ts';
import { pick } from '../../deed.ts';
import { goodsOf } from '../goods.ts';
import type { MoneyWorld } from '../world.ts';
import {
  ANOTHER,
  cents,
  customerOf,
  euros,
  type NewDeed,
  ONE,
  openInvoice,
  openOrder,
  which,
} from './deeds.ts';
import { reversals } from './reversals.ts';

/** Money that comes in, for what is owed and ahead of it, and what becomes of what nobody asked for. */
export function receipts(deed: NewDeed) {
  const receive = deed('receive', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id } = await world.commit(() => receipt(world, customer.id, amount));
    expected.receivedFor(id, amount);
  });

  const ahead = deed('ahead', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id: orderId } = pick(expected.orders, n);
    const allocations = [{ orderId, amount: euros(amount) }];
    const { id } = await world.commit(() => receipt(world, customer.id, amount, { allocations }));
    expected.receivedAhead(id, amount, orderId);
  });

  const demand = deed('demand', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id } = pick(
      expected.orders.filter(({ asked, ended }) => !asked && !ended),
      n,
    );
    const asked = { percent: '30', amount: euros(amount) };
    const made = await world.commit(async () => {
      const goods = goodsOf(id, customer.id, [1]);
      const { prepayment, writes } = await askForPrepayment(goods, asked, getSettings(), world.at);
      return { value: prepayment, writes };
    });
    expected.asked(id, amount, `${made.dueAt}#${made.id}`);
  });

  const late = deed(
    'late',
    fc.tuple(which, cents, fc.integer({ min: 1, max: 45 })),
    (n, amount, days) => async (world) => {
      const { customer, expected } = customerOf(world, n);
      const receivedAt = new Date(Date.parse(world.at) - days * 86_400_000).toISOString();
      const { id } = await world.commit(() => receipt(world, customer.id, amount, { receivedAt }));
      expected.receivedFor(id, amount);
    },
  );

  const use = deed('use', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id, open } = openInvoice(expected, n);
    const part = Math.min(amount, open);
    const allocations = [{ invoiceId: id, amount: euros(part) }];
    const use = await world.commit(async () => {
      const used = await useCredit({ customerId: customer.id, allocations }, world.at, ONE);
      return { value: used.use, writes: used.writes };
    });
    expected.used(use.id, id, part);
  });

  const useAhead = deed('use-ahead', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected, order } = openOrder(world, n);
    const allocations = [{ orderId: order.id, amount: euros(amount) }];
    const { id } = await world.commit(async () => {
      const { use, writes } = await useCredit({ customerId: customer.id, allocations }, world.at, ONE);
      return { value: use, writes };
    });
    expected.usedAhead(id, order, amount);
  });

  const ask = deed('ask', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const asked = { customerId: customer.id, amount: euros(amount), reason: 'asked for' };
    const { id } = await world.commit(async () => {
      const { refund, writes } = await requestRefund(asked, world.at, ONE);
      return { value: refund, writes };
    });
    world.refunds.push({ id, amount, expected });
  });

  const refund = deed('refund', fc.tuple(which), (n) => async (world) => {
    const { id, amount, expected } = pick(world.refunds, n);
    await world.commit(async () => {
      const decision = { decision: 'approve', reason: 'right' } as const;
      const { refund: paid, writes } = await reviewRefund(id, decision, world.at, ANOTHER);
      return { value: paid, writes };
    });
    expected.paidOut(amount);
  });

  return { receive, ahead, demand, late, use, useAhead, ask, refund, ...reversals(deed) };
}

async function receipt(
  { at }: MoneyWorld,
  customerId: string,
  amount: number,
  more: { receivedAt?: string; allocations?: { orderId: string; amount: ReturnType<typeof euros> }[] } = {},
) {
  const input = { customerId, amount: euros(amount), reference: newId('pay'), receivedAt: at, ...more };
  const { payment, writes } = await recordPayment(input, at, ONE);
  return { value: payment, writes };
}
