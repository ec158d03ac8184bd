import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import type { Order } from '../../../functions/orders/model.ts';
import type { Contract, Use } from '../../../functions/pricing/contracts/model.ts';
import { byId, Sums } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/** Of each line and amount of a contract is reserved, drawn and left what its orders and their credit notes say; plans are as contracts are. */
export const contracts: Check = function* (store) {
  yield* used(store);
  yield* planned(store);
};

/** Orders that have given back what they hadn't drawn. */
const LET_GO: readonly Order['status'][] = ['rejected', 'cancelled'];

const nameOf = (contractId: string, sku: string): string => `${contractId}: ${sku}`;

/** What orders and their invoices say is used, by line and by contract. */
function usesOf({ orders, invoices }: Store): { reserved: Sums; drawn: Sums } {
  const [reserved, drawn] = [new Sums(), new Sums()];
  const under = new Map<string, { line: string; amount?: string }>();
  for (const { id, status, lines } of orders)
    for (const { lineNo, sku, contract, quantity, invoiced, net } of lines) {
      if (!contract) continue;
      const names = { line: nameOf(contract.id, sku), ...(contract.by ? { amount: contract.id } : {}) };
      under.set(`${id} ${lineNo}`, names);
      drawn.add(names.line, invoiced);
      if (LET_GO.includes(status)) continue;
      reserved.add(names.line, quantity - invoiced);
      if (names.amount) reserved.add(names.amount, net.amount);
    }
  const over = new Set(orders.filter(({ status }) => LET_GO.includes(status)).map(({ id }) => id));
  for (const { kind, orderId = '', lines } of invoices.flatMap(sectionsOf))
    for (const { lineNo, quantity, net } of lines) {
      const { line, amount } = under.get(`${orderId} ${lineNo}`) ?? {};
      if (line && kind === 'credit-note') drawn.add(line, -quantity);
      if (amount) drawn.add(amount, kind === 'credit-note' ? -net.amount : net.amount);
      if (amount && kind === 'invoice' && !over.has(orderId)) reserved.add(amount, -net.amount);
    }
  return { reserved, drawn };
}

function* used(store: Store): Iterable<Finding> {
  const { contracts, contractBalances, contractAmounts } = store;
  const uses = usesOf(store);
  const balances = new Map(contractBalances.map((b) => [nameOf(b.contractId, b.sku), b]));
  for (const { id, lines } of contracts)
    for (const line of lines) {
      const name = nameOf(id, line.sku);
      const balance = balances.get(name);
      if (line.quantity !== balance?.agreed || line.unitPrice !== balance?.unitPrice)
        yield { about: name, says: 'is not on record as it was agreed' };
      else yield* compared(name, balance, uses);
    }
  const amounts = new Map(contractAmounts.map((b) => [b.contractId, b]));
  for (const { id, amount } of contracts) {
    const balance = amounts.get(id);
    if (amount?.amount !== balance?.agreed)
      yield { about: id, says: 'has another amount on record than was agreed' };
    else if (balance) yield* compared(id, balance, uses);
  }
  yield* unknown(contracts, [...uses.reserved.names(), ...uses.drawn.names(), ...balances.keys()]);
}

function* compared(
  about: string,
  { agreed, reserved, drawn, left }: Use,
  uses: ReturnType<typeof usesOf>,
): Iterable<Finding> {
  const [r, d] = [uses.reserved.of(about), uses.drawn.of(about)];
  if (reserved !== r || drawn !== d)
    yield { about, says: `${reserved} reserved and ${drawn} drawn, by its orders ${r} and ${d}` };
  else if (left !== (agreed === undefined ? undefined : agreed - reserved - drawn))
    yield { about, says: `${left} is not what is left` };
}

/** Used, but of no contract that there is. */
function* unknown(contracts: readonly Contract[], names: readonly string[]): Iterable<Finding> {
  const known = new Set(contracts.flatMap(({ id, lines }) => [id, ...lines.map((l) => nameOf(id, l.sku))]));
  for (const about of new Set(names))
    if (!known.has(about)) yield { about, says: 'is used and was not agreed' };
}

function* planned({ contracts, contractPlans }: Store): Iterable<Finding> {
  const known = byId(contracts);
  const plans = contractPlans.flatMap((plan) => plan.contracts.map((c) => ({ ...c, of: plan.customerId })));
  for (const { id, of } of plans)
    if (known.get(id)?.status !== 'active' || known.get(id)?.customerId !== of)
      yield { about: id, says: 'is planned where it has no place' };
  for (const { id, status, name, validFrom, validUntil, beyond, lines, amount } of contracts) {
    const own = plans.filter((p) => p.id === id);
    const skus = lines.map((l) => l.sku).join();
    const same = own.filter(
      (p) =>
        p.name === name &&
        p.validFrom === validFrom &&
        p.validUntil === validUntil &&
        p.beyond === beyond &&
        Boolean(p.byAmount) === Boolean(amount) &&
        p.skus.join() === skus,
    );
    if (own.length !== (status === 'active' ? 1 : 0) || same.length !== own.length)
      yield { about: id, says: 'is not planned as it is' };
  }
}
