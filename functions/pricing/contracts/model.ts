import { z } from 'zod';
import { eachSkuOnce, reference, resourceFields, sku, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency } from '../../shared/money.ts';
import { patchOf } from '../../shared/patch.ts';
import { positiveQuantity, quantity, type Thousandths, unitPrice } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** One write for each, beside the contract, the plan of its customer's, its reference and the answer. */
const MOST_LINES = 90;

/** What of a product was agreed, in the unit that it is priced in. */
const agreedLine = z.strictObject({ sku, unitPrice, quantity: positiveQuantity });

const changeable = {
  /** Orders say it beside the price, also to the customer. */
  name: text(120),
  /** The caller's own number for this contract. */
  reference: reference.optional(),
  /** Both days count. */
  validFrom: day,
  validUntil: day,
  /** Of an order for more than is left: refused, or priced as if there were no contract. */
  beyond: z.enum(['refuse', 'list']),
};

export const contractInput = z.strictObject({
  ...changeable,
  beyond: changeable.beyond.default('refuse'),
  customerId: idOf('cus'),
  currency,
  lines: z.array(agreedLine).min(1).max(MOST_LINES).check(eachSkuOnce),
});
export const contractPatch = patchOf(changeable);
export const contractEnd = z.strictObject({ reason: text(500) });

export const contract = z.object({
  id: idOf('ctr'),
  ...changeable,
  customerId: idOf('cus'),
  currency,
  lines: z.array(z.object({ sku, unitPrice, quantity })),
  status: z.enum(['active', 'ended']),
  ended: z.object({ at: z.iso.datetime(), by: actor, reason: z.string() }).optional(),
  ...resourceFields,
});
export type Contract = z.output<typeof contract>;
export type ContractInput = z.output<typeof contractInput>;
export type ContractPatch = z.output<typeof contractPatch>;

/** How far a line is used: by orders that are not invoiced yet, by what was invoiced less what came back, and what is left. */
export interface ContractBalance {
  contractId: string;
  sku: string;
  unitPrice: string;
  agreed: Thousandths;
  reserved: Thousandths;
  drawn: Thousandths;
  left: Thousandths;
}

/** The contract with how far each line is used. */
export const contractInUse = contract.extend({
  lines: z.array(
    contract.shape.lines.element.extend({ reserved: quantity, drawn: quantity, left: quantity }),
  ),
});
export type ContractInUse = z.output<typeof contractInUse>;

/** Which of a customer's contracts holds when and for what, in one item, so that a price is found by keys. */
export const contractPlan = z.object({
  customerId: idOf('cus'),
  contracts: z.array(
    contract
      .pick({ id: true, name: true, currency: true, validFrom: true, validUntil: true, beyond: true })
      .extend({ skus: z.array(sku) }),
  ),
  ...resourceFields,
});
export type ContractPlan = z.output<typeof contractPlan>;
