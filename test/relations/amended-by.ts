import type { Prepayment } from '../../functions/billing/prepayments/model.ts';
import { prepaymentIdOf } from '../../functions/billing/prepayments/rules.ts';
import type { Amendment } from '../../functions/orders/amending/model.ts';
import { versionOf } from '../../functions/orders/amending/versions.ts';
import type { Order } from '../../functions/orders/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Actor } from '../../functions/shared/timeline.ts';
import { sampleInvoice } from '../billing/sample-invoice.ts';
import { AT } from '../support/samples.ts';

const RESOURCE = { version: 1, createdAt: AT, updatedAt: AT };

/** What somebody of a customer's asked to have changed of an order, and took back again. */
export const anAmendment = (order: Order, by: Actor, reason: string): Amendment => ({
  id: newId('amd'),
  orderId: order.id,
  customerId: order.customerId,
  status: 'withdrawn',
  fromVersion: 1,
  at: AT,
  by,
  reason,
  withdrawn: { at: AT, by, reason },
  before: versionOf(order),
  after: versionOf(order),
  findings: [],
  ...RESOURCE,
});

/** What a business was asked for ahead of an order that goes to somebody. */
export function aPrepayment(
  { id: orderId, customerId, deliveryAddress }: Order,
  name: string,
  recipient: string,
): Prepayment {
  const { status: _, orderReference: __, ...printed } = sampleInvoice({ changes: { customerId } });
  return {
    ...printed,
    id: prepaymentIdOf(orderId),
    number: 'PRE-2026-000001',
    orderId,
    buyer: { ...printed.buyer, name },
    deliveredTo: { ...deliveryAddress, name: recipient },
    percent: '30',
    amount: printed.total,
    status: 'withdrawn',
    ...RESOURCE,
  };
}
