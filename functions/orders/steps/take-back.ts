import { creditInvoice, type Invoice } from '../../billing/index.ts';
import { adjust, type Cause, type Goods, sumBySku } from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import { Stale } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import type { Shipment } from '../../shipping/index.ts';
import { invoicesOf, shipmentsOf } from '../facts.ts';
import type { Order } from '../model.ts';
import type { StepInput } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Two writes for each, and a transaction holds 100. */
const GOODS_PER_TRANSACTION = 45;

/** Goods that a carrier brought back undelivered return to stock, and their invoices are credited. */
export async function takeBackReturns(input: StepInput, order: Order): Promise<void> {
  const back = (await shipmentsOf(order.shipmentIds)).filter((s) => s.status === 'returned');
  for (const shipment of back) await restock(input, shipment);
  const ids = new Set(back.map((s) => s.id));
  const issued = await invoicesOf(order.invoiceIds);
  for (const invoice of issued)
    if (invoice.kind === 'invoice' && invoice.shipmentIds.every((id) => ids.has(id)))
      await credit(input, invoice);
}

async function restock(input: StepInput, shipment: Shipment): Promise<void> {
  const goods = sumBySku(shipment.lines).map((d): Goods => ({ ...d, warehouse: shipment.warehouse }));
  for (let i = 0; i < goods.length; i += GOODS_PER_TRANSACTION)
    await once<string>({
      key: keys.step(input.orderId, `${input.step}#restock#${shipment.id}#${i}`),
      recall: (record) => String(record.value),
      decide: async () => {
        const cause: Cause = {
          kind: 'return',
          reason: 'came back undelivered, order cancelled',
          reference: shipment.id,
          at: now(),
          by: SYSTEM,
        };
        const lot = goods.slice(i, i + GOODS_PER_TRANSACTION);
        return { value: 'restocked', writes: lot.flatMap((g) => adjust(g, cause, () => new Stale('level'))) };
      },
    });
}

const credit = (input: StepInput, { id }: Invoice) =>
  once<string>({
    key: keys.step(input.orderId, `${input.step}#credit#${id}`),
    recall: (record) => String(record.value),
    decide: async () => {
      const at = now();
      const order = await getOrder(input.orderId);
      const [invoice] = await invoicesOf([id]);
      if (!invoice) throw new Error(`invoice ${id} is gone`);
      const { invoice: note, writes, refundable } = await creditInvoice(invoice, getSettings(), at);
      const amount = (order.refundable?.amount ?? 0) + refundable.amount;
      return {
        value: note.id,
        writes: [
          ...writes,
          orders.replace({
            ...order,
            invoiceIds: [...order.invoiceIds, note.id],
            ...(amount > 0 ? { refundable: { ...refundable, amount } } : {}),
            updatedAt: at,
          }),
          recordEvent(order.id, {
            type: 'invoice-credited',
            at,
            by: SYSTEM,
            data: { invoiceId: id, creditNoteId: note.id, number: note.number, refundable },
          }),
        ],
      };
    },
  });
