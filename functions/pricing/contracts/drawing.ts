import { type Key, keys } from '../../shared/keys.ts';
import { putNew } from '../../shared/put-new.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import type { Contract } from './model.ts';

/** So much of a product under a contract, in thousandths. */
export interface Drawing {
  contractId: string;
  sku: string;
  quantity: Thousandths;
  /** Whether no quantity was agreed of it: then it is only counted. */
  unbounded?: boolean;
}

/** So much of a contract's amount, in minor units of its currency. */
export interface AmountDrawing {
  contractId: string;
  amount: number;
}

/** The lines and the amount of a new contract, all of which is left. */
export const openBalances = ({ id, lines, amount }: Contract): Write[] => [
  ...lines.map(({ sku, unitPrice, quantity }) =>
    putNew({ contractId: id, sku, unitPrice, ...unused(quantity), ...keys.contractLine(id, sku) }),
  ),
  ...(amount ? [putNew({ contractId: id, ...unused(amount.amount), ...keys.contractAmount(id) })] : []),
];

const unused = (agreed: number | undefined) => ({
  reserved: 0,
  drawn: 0,
  ...(agreed === undefined ? {} : { agreed, left: agreed }),
});

type Change = Record<'reserved' | 'drawn', number>;

/**
 * Changes what is used under the condition that nothing of it falls below zero, so that no more is ever drawn than was
 * agreed: what is reserved must be left. One conditional write each, as with stock.
 */
function changeBalance(key: Key, { reserved, drawn }: Change, unbounded = false): Write {
  const figures = Object.entries({ reserved, drawn, ...(unbounded ? {} : { left: -reserved - drawn }) });
  const falling = figures.filter(([, change]) => change < 0);
  return {
    op: {
      Update: {
        Key: key,
        UpdateExpression: `ADD ${figures.map(([name]) => `#${name} :${name}`).join(', ')}`,
        ConditionExpression: [
          'attribute_exists(pk)',
          ...falling.map(([name]) => `#${name} >= :least_${name}`),
        ].join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(figures.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries([
          ...figures.map(([name, change]) => [`:${name}`, change]),
          ...falling.map(([name, change]) => [`:least_${name}`, -change]),
        ]),
      },
    },
    onConflict: 'retry',
  };
}

type Used = Drawing | AmountDrawing;

function change(one: Used, by: (much: number) => Change): Write {
  if ('amount' in one) return changeBalance(keys.contractAmount(one.contractId), by(one.amount));
  return changeBalance(keys.contractLine(one.contractId, one.sku), by(one.quantity), one.unbounded);
}

/** An order calls so much off. */
export const callOff = (one: Used): Write => change(one, (much) => ({ reserved: much, drawn: 0 }));

/** What was called off has been invoiced. */
export const draw = (one: Used): Write => change(one, (much) => ({ reserved: -much, drawn: much }));

/** What was called off is not wanted any more. */
export const giveBack = (one: Used): Write => change(one, (much) => ({ reserved: -much, drawn: 0 }));

/** What was invoiced came back. */
export const restore = (one: Used): Write => change(one, (much) => ({ reserved: 0, drawn: -much }));
