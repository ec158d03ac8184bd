import { z } from 'zod';
import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import type { Money } from '../../shared/money.ts';
import { resource } from '../../shared/resource.ts';
import { getItems, type Item } from '../../shared/table.ts';
import {
  type AmountBalance,
  type Contract,
  type ContractBalance,
  type ContractInUse,
  contract,
  contractPlan,
} from './model.ts';

export const CONTRACTS = 'CONTRACT';

export const contracts = resource({
  name: 'contract',
  schema: contract,
  key: ({ id }) => keys.contract(id),
  indexes: ({ id, customerId, status }) => ({
    byOwner: { pk: owned(customerId, CONTRACTS), sk: id },
    byKind: { pk: CONTRACTS, sk: id },
    byState: { pk: inState(CONTRACTS, status), sk: id },
    byOwnerState: { pk: ownedInState(customerId, CONTRACTS, status), sk: id },
  }),
});

export const contractPlans = resource({
  name: 'contract',
  schema: contractPlan,
  key: ({ customerId }) => keys.contractPlan(customerId),
  indexes: () => ({}),
});

/** Kept as numbers, since the table itself adds to them. */
const figure = z.int().min(0);
const storedBalance = z.object({
  contractId: z.string(),
  sku: z.string(),
  unitPrice: z.string(),
  agreed: figure.optional(),
  reserved: figure,
  drawn: figure,
  left: figure.optional(),
});
const storedAmount = storedBalance.omit({ sku: true, unitPrice: true }).required();

export const parseBalance = (item: Item): ContractBalance => storedBalance.parse(item);
export const parseAmount = (item: Item): AmountBalance => storedAmount.parse(item);

/** How far lines and amounts are used, all of them in one read. */
export async function findBalances(
  lines: readonly { id: string; sku: string }[],
  amountsOf: readonly string[] = [],
): Promise<{ lines: ContractBalance[]; amounts: AmountBalance[] }> {
  const items = await getItems([
    ...lines.map(({ id, sku }) => keys.contractLine(id, sku)),
    ...[...new Set(amountsOf)].map(keys.contractAmount),
  ]);
  const [own, amounts] = [items.filter(({ sku }) => sku), items.filter(({ sku }) => !sku)];
  return { lines: own.map(parseBalance), amounts: amounts.map(parseAmount) };
}

/** The contract with how far it is used; of a new one nothing is. */
export async function inUse(one: Contract): Promise<ContractInUse> {
  const { id, amount } = one;
  const used = await findBalances(
    one.lines.map(({ sku }) => ({ id, sku })),
    amount ? [id] : [],
  );
  const bySku = new Map(used.lines.map((b) => [b.sku, b]));
  const lines = one.lines.map((line) => {
    const { reserved = 0, drawn = 0, left = line.quantity } = bySku.get(line.sku) ?? {};
    return { ...line, reserved, drawn, ...(left === undefined ? {} : { left }) };
  });
  return { ...one, lines, ...(amount ? { amountUse: amountUse(amount, used.amounts[0]) } : {}) };
}

function amountUse({ amount, currency }: Money, found: AmountBalance | undefined) {
  const { reserved, drawn, left } = found ?? { reserved: 0, drawn: 0, left: amount };
  const money = (much: number): Money => ({ amount: much, currency });
  return { reserved: money(reserved), drawn: money(drawn), left: money(left) };
}
