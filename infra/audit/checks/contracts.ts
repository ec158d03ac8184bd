import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId, Sums } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/** Of each line of a contract is reserved, drawn and left what its orders and their credit notes say; plans are as contracts are. */
export const contracts: Check = function* (store) {
  yield* used(store);
  yield* planned(store);
};

const nameOf = (contractId: string, sku: string): string => `${contractId}: ${sku}`;

function* used({ contracts, contractBalances, orders, invoices }: Store): Iterable<Finding> {
  const reserved = new Sums();
  const drawn = new Sums();
  const under = new Map<string, string>();
  for (const { id, status, lines } of orders)
    for (const { lineNo, sku, contract, quantity, invoiced } of lines) {
      if (!contract) continue;
      const name = nameOf(contract.id, sku);
      under.set(`${id} ${lineNo}`, name);
      drawn.add(name, invoiced);
      if (status !== 'rejected' && status !== 'cancelled') reserved.add(name, quantity - invoiced);
    }
  for (const { kind, orderId, lines } of invoices)
    for (const { lineNo, quantity } of kind === 'credit-note' ? lines : []) {
      const name = under.get(`${orderId} ${lineNo}`);
      if (name) drawn.add(name, -quantity);
    }
  const balances = new Map(contractBalances.map((b) => [nameOf(b.contractId, b.sku), b]));
  const agreed = new Map(contracts.flatMap((c) => c.lines.map((l) => [nameOf(c.id, l.sku), l] as const)));
  for (const name of new Set([...agreed.keys(), ...balances.keys(), ...under.values()])) {
    const [line, balance] = [agreed.get(name), balances.get(name)];
    const same = line?.quantity === balance?.agreed && line?.unitPrice === balance?.unitPrice;
    if (!line || !balance || !same) yield { about: name, says: 'is not on record as it was agreed' };
    else if (balance.reserved !== reserved.of(name) || balance.drawn !== drawn.of(name))
      yield {
        about: name,
        says: `${q(balance.reserved)} reserved and ${q(balance.drawn)} drawn, by its orders ${q(reserved.of(name))} and ${q(drawn.of(name))}`,
      };
    else if (balance.left !== balance.agreed - balance.reserved - balance.drawn)
      yield { about: name, says: `${q(balance.left)} is not what is left` };
  }
}

function* planned({ contracts, contractPlans }: Store): Iterable<Finding> {
  const known = byId(contracts);
  const plans = contractPlans.flatMap((plan) => plan.contracts.map((c) => ({ ...c, of: plan.customerId })));
  for (const { id, of } of plans)
    if (known.get(id)?.status !== 'active' || known.get(id)?.customerId !== of)
      yield { about: id, says: 'is planned where it has no place' };
  for (const { id, status, name, validFrom, validUntil, beyond, lines } of contracts) {
    const own = plans.filter((p) => p.id === id);
    const skus = lines.map((l) => l.sku).join();
    const same = own.filter(
      (p) =>
        p.name === name &&
        p.validFrom === validFrom &&
        p.validUntil === validUntil &&
        p.beyond === beyond &&
        p.skus.join() === skus,
    );
    if (own.length !== (status === 'active' ? 1 : 0) || same.length !== own.length)
      yield { about: id, says: 'is not planned as it is' };
  }
}
