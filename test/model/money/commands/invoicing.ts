import fc from 'fast-check';
import {
  closeOrderAccount,
  creditInvoice,
  issueInvoice,
  issueMonthlyInvoice,
} from '../../../../functions/billing/index.ts';
import { invoices, orderAccounts } from '../../../../functions/billing/store.ts';
import { newId } from '../../../../functions/shared/ids.ts';
import { keys } from '../../../../functions/shared/keys.ts';
import { getSettings } from '../../../../functions/shared/settings.ts';
import { pick } from '../../deed.ts';
import { commonOf, goodsOf, worthOf } from '../goods.ts';
import { beginOrders, type MoneyWorld } from '../world.ts';
import { customerOf, type NewDeed, openOrder, openOrders, pieces, which } from './deeds.ts';

const goods = fc.tuple(fc.array(pieces, { minLength: 1, maxLength: 2 }), fc.constantFrom(0, 4_90));

const upToThree = fc.integer({ min: 1, max: 3 });

/** Orders that open and end, their invoices, one by one or of a month, and what comes back of them. */
export function invoicing(deed: NewDeed) {
  const order = deed('order', fc.tuple(which, upToThree), (n, count) => async (world) => {
    await beginOrders(world, customerOf(world, n), count);
  });

  const issue = deed('issue', fc.tuple(which, goods), (n, [lines, freight]) => async (world) => {
    const { customer, expected, order: of } = openOrder(world, n);
    const sent = goodsOf(of.id, customer.id, lines, freight);
    const { id, dueAt } = await world.commit(async () => {
      const { invoice, writes } = await issueInvoice(sent, getSettings(), world.at);
      return { value: invoice, writes };
    });
    expected.issued(id, dueAt, [worthOf(sent)]);
  });

  const month = deed(
    'month',
    fc.tuple(which, fc.array(goods, { minLength: 1, maxLength: 3 })),
    (n, each) => async (world) => {
      const { customer, expected, orders } = openOrders(world, n, each.length);
      const sent = orders.map((of, i) => goodsOf(of.id, customer.id, ...pick(each, i)));
      const common = commonOf(customer.id, world.at);
      const { id, dueAt } = await world.commit(async () => {
        const { invoice, writes } = await issueMonthlyInvoice(common, sent, getSettings(), world.at);
        return { value: invoice, writes };
      });
      expected.issued(id, dueAt, sent.map(worthOf));
    },
  );

  const credit = deed(
    'credit',
    fc.tuple(which, fc.array(pieces, { minLength: 1, maxLength: 3 })),
    (n, counts) => async (world) => {
      const { expected } = customerOf(world, n);
      const isLeft = (part: { credited: number; total: number }) => part.credited < part.total;
      const { id, parts } = pick(
        expected.invoices.filter((one) => one.parts.some(isLeft)),
        n,
      );
      for (const count of counts) {
        const part = pick(parts.filter(isLeft), count);
        expected.credited(id, part.orderId, await takeBack(world, id, part.orderId, count));
        // However it was taken back, it comes to the whole.
        if ((await uncredited(id, part.orderId)).length === 0 && part.credited !== part.total)
          throw new Error(`${part.credited} of ${part.total} were credited`);
      }
    },
  );

  const end = deed('end', fc.tuple(which), (n) => async (world) => {
    const { expected, order: of } = openOrder(world, n);
    await world.commit(async () => {
      const account = await orderAccounts.get(keys.orderAccount(of.id));
      const { writes } = await closeOrderAccount(account, 0, getSettings(), world.at);
      return { value: of.id, writes };
    });
    expected.ended(of.id);
  });

  return { order, issue, month, credit, end };
}

/** @param count of each line at most so many pieces @returns what was credited */
const takeBack = ({ commit, at }: MoneyWorld, id: string, orderId: string, count: number): Promise<number> =>
  commit(async () => {
    const invoice = await invoices.get(keys.invoice(id));
    const left = await uncredited(id, orderId);
    const lines = left.map((line) => ({ ...line, quantity: Math.min(line.quantity, count * 1000) }));
    const back = { orderId, shipmentId: newId('shp'), lines };
    const { invoice: note, writes } = await creditInvoice(invoice, back, getSettings(), at);
    return { value: note.total.amount, writes };
  });

/** What of an order's goods on an invoice has no credit note. */
async function uncredited(id: string, orderId: string): Promise<{ lineNo: number; quantity: number }[]> {
  const { lines, orders } = await invoices.get(keys.invoice(id));
  const { invoiceIds } = await orderAccounts.get(keys.orderAccount(orderId));
  const notes = (await invoices.getMany(invoiceIds.map(keys.invoice))).filter(
    (one) => one.corrects?.id === id,
  );
  return lines
    .filter((line) => !orders || line.orderId === orderId)
    .map(({ lineNo, quantity }) => {
      const back = notes.flatMap((note) => note.lines).filter((line) => line.lineNo === lineNo);
      return { lineNo, quantity: quantity - back.reduce((sum, line) => sum + line.quantity, 0) };
    })
    .filter(({ quantity }) => quantity > 0);
}
