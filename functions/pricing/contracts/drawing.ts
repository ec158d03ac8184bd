import { keys } from '../../shared/keys.ts';
import { putNew } from '../../shared/put-new.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import type { Contract } from './model.ts';

/** So much of a product under a contract. */
export interface Drawing {
  contractId: string;
  sku: string;
  quantity: Thousandths;
}

/** The lines of a new contract, all of which is left. */
export const openBalances = ({ id, lines }: Contract): Write[] =>
  lines.map(({ sku, unitPrice, quantity }) =>
    putNew({
      contractId: id,
      sku,
      unitPrice,
      agreed: quantity,
      reserved: 0,
      drawn: 0,
      left: quantity,
      ...keys.contractLine(id, sku),
    }),
  );

type Change = Record<'reserved' | 'drawn', Thousandths>;

/**
 * Changes a line under the condition that nothing of it falls below zero, so that no more is ever drawn than was
 * agreed: what is reserved must be left. One conditional write each, as with stock.
 */
function changeBalance({ contractId, sku }: Omit<Drawing, 'quantity'>, { reserved, drawn }: Change): Write {
  const left = -reserved - drawn;
  const figures = Object.entries({ reserved, drawn, left });
  const falling = figures.filter(([, change]) => change < 0);
  return {
    op: {
      Update: {
        Key: keys.contractLine(contractId, sku),
        UpdateExpression: 'ADD reserved :reserved, drawn :drawn, #left :left',
        ConditionExpression: falling.map(([name]) => `#${name} >= :least_${name}`).join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(
          [...new Set(['left', ...falling.map(([name]) => name)])].map((name) => [`#${name}`, name]),
        ),
        ExpressionAttributeValues: {
          ':reserved': reserved,
          ':drawn': drawn,
          ':left': left,
          ...Object.fromEntries(falling.map(([name, change]) => [`:least_${name}`, -change])),
        },
      },
    },
    onConflict: 'retry',
  };
}

/** An order calls so much off. */
export const callOff = (one: Drawing): Write => changeBalance(one, { reserved: one.quantity, drawn: 0 });

/** What was called off has been invoiced. */
export const draw = (one: Drawing): Write =>
  changeBalance(one, { reserved: -one.quantity, drawn: one.quantity });

/** What was called off is not wanted any more. */
export const giveBack = (one: Drawing): Write => changeBalance(one, { reserved: -one.quantity, drawn: 0 });

/** What was invoiced came back. */
export const restore = (one: Drawing): Write => changeBalance(one, { reserved: 0, drawn: -one.quantity });
