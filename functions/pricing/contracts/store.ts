import { z } from 'zod';
import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { getItems, type Item } from '../../shared/table.ts';
import { type Contract, type ContractBalance, type ContractInUse, contract, contractPlan } from './model.ts';

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
const storedBalance = z.object({
  contractId: z.string(),
  sku: z.string(),
  unitPrice: z.string(),
  agreed: z.int().min(0),
  reserved: z.int().min(0),
  drawn: z.int().min(0),
  left: z.int().min(0),
});
export const parseBalance = (item: Item): ContractBalance => storedBalance.parse(item);

export const findBalances = async (
  lines: readonly { id: string; sku: string }[],
): Promise<ContractBalance[]> =>
  (await getItems(lines.map(({ id, sku }) => keys.contractLine(id, sku)))).map(parseBalance);

/** The contract with how far each line is used; of a new one nothing is. */
export async function inUse(one: Contract): Promise<ContractInUse> {
  const balances = await findBalances(one.lines.map(({ sku }) => ({ id: one.id, sku })));
  const bySku = new Map(balances.map((b) => [b.sku, b]));
  const lines = one.lines.map((line) => {
    const { reserved = 0, drawn = 0, left = line.quantity } = bySku.get(line.sku) ?? {};
    return { ...line, reserved, drawn, left };
  });
  return { ...one, lines };
}
