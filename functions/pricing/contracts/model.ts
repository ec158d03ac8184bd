import { z } from 'zod';
import { eachSkuOnce, reference, resourceFields, sku, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency, money, positiveMoney } from '../../shared/money.ts';
import { patchOf } from '../../shared/patch.ts';
import { positiveQuantity, quantity, unitPrice } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** One write for each, beside the contract, its amount, the plan of its customer's, its reference and the answer. */
const MOST_LINES = 90;

/** What of a product was agreed, in the unit that it is priced in; without a quantity the contract's amount bounds it. */
const agreedLine = z.strictObject({ sku, unitPrice, quantity: positiveQuantity.optional() });

/** What goods may come to together, after discounts and without tax, whichever of the products they are. */
const amount = money.optional();

/** Whether the lines' prices include tax, as they don't unless told. */
const taxIncluded = z.boolean().optional();

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
  taxIncluded,
  amount: positiveMoney.optional(),
  lines: z.array(agreedLine).min(1).max(MOST_LINES).check(eachSkuOnce),
});
export const contractPatch = patchOf(changeable);
export const contractEnd = z.strictObject({ reason: text(500) });

export const contract = z.object({
  id: idOf('ctr'),
  ...changeable,
  customerId: idOf('cus'),
  currency,
  taxIncluded,
  amount,
  lines: z.array(z.object({ sku, unitPrice, quantity: quantity.optional() })),
  status: z.enum(['active', 'ended']),
  ended: z.object({ at: z.iso.datetime(), by: actor, reason: z.string() }).optional(),
  ...resourceFields,
});
export type Contract = z.output<typeof contract>;
export type ContractInput = z.output<typeof contractInput>;
export type ContractPatch = z.output<typeof contractPatch>;

/** How far something agreed is used: by orders that are not invoiced yet, and by what was invoiced less what came back. */
export interface Use {
  reserved: number;
  drawn: number;
  /** Absent where nothing bounds it. */
  agreed?: number | undefined;
  left?: number | undefined;
}

/** Of a line, in thousandths of the product's unit. */
export interface ContractBalance extends Use {
  contractId: string;
  sku: string;
  unitPrice: string;
}

/** Of a contract's amount, in minor units of its currency. */
export interface AmountBalance extends Use {
  contractId: string;
  agreed: number;
  left: number;
}

/** The contract with how far its amount and each line is used. */
export const contractInUse = contract.extend({
  amountUse: z.object({ reserved: money, drawn: money, left: money }).optional(),
  lines: z.array(
    contract.shape.lines.element.extend({ reserved: quantity, drawn: quantity, left: quantity.optional() }),
  ),
});
export type ContractInUse = z.output<typeof contractInUse>;

/** Which of a customer's contracts holds when and for what, in one item, so that a price is found by keys. */
export const contractPlan = z.object({
  customerId: idOf('cus'),
  contracts: z.array(
    contract
      .pick({
        id: true,
        name: true,
        currency: true,
        validFrom: true,
        validUntil: true,
        beyond: true,
        taxIncluded: true,
      })
      .extend({ skus: z.array(sku), byAmount: z.boolean().optional() }),
  ),
  ...resourceFields,
});
export type ContractPlan = z.output<typeof contractPlan>;
