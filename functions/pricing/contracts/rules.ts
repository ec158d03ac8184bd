import { assertDecimals, type Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import type { Currency } from '../../shared/money.ts';
import { patched } from '../../shared/patch.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { holdsOn } from '../../shared/validity.ts';
import type { Contract, ContractBalance, ContractInput, ContractPatch, ContractPlan, Use } from './model.ts';

/** @throws Problem unprocessable naming the field */
export function newContract(input: ContractInput, at: string): Contract {
  assertInOrder(input);
  assertBounded(input);
  return { ...input, id: newId('ctr'), status: 'active', version: 1, createdAt: at, updatedAt: at };
}

/** @throws Problem conflict when it has ended */
export function changedContract(contract: Contract, patch: ContractPatch, at: string): Contract {
  assertActive(contract);
  const changed = patched({ ...contract, updatedAt: at }, patch);
  assertInOrder(changed);
  return changed;
}

/** No order draws on it any more; what was reserved stays so until it is invoiced or cancelled. */
export function endedContract(contract: Contract, reason: string, at: string, by: Actor): Contract {
  assertActive(contract);
  return { ...contract, status: 'ended', ended: { at, by, reason }, updatedAt: at };
}

function assertActive({ status }: Contract): void {
  if (status === 'ended') throw conflict(say('This contract has ended.'));
}

function assertInOrder({ validFrom, validUntil }: Pick<Contract, 'validFrom' | 'validUntil'>): void {
  if (validUntil < validFrom) throw fieldProblem('/validUntil', say('is before it begins'));
}

function assertBounded({ amount, currency, lines }: ContractInput): void {
  if (amount && amount.currency !== currency)
    throw fieldProblem('/amount/currency', say("must be the contract's currency, {currency}", { currency }));
  const open = amount ? -1 : lines.findIndex(({ quantity }) => quantity === undefined);
  if (open >= 0) throw fieldProblem(`/lines/${open}/quantity`, say('is needed where no amount is agreed'));
}

/** @throws Problem unprocessable naming the line whose product isn't there, or isn't sold so finely */
export function assertInDecimals({ lines }: ContractInput, products: ReadonlyMap<string, Product>): void {
  for (const [i, { sku, quantity }] of lines.entries()) {
    const product = products.get(sku);
    if (!product) throw fieldProblem(`/lines/${i}/sku`, say('is no product'));
    if (quantity !== undefined) assertDecimals(`/lines/${i}/quantity`, product, quantity);
  }
}

type Planned = ContractPlan['contracts'][number];

/** More make the plan long, which every order of the customer reads. */
const MOST_CONTRACTS = 20;

/**
 * The plan with this contract as it is now, or without it once it has ended.
 * @throws Problem unprocessable when another agrees on one of its products for the same time: which one counts must be plain
 */
export function planned<P extends Pick<ContractPlan, 'contracts'>>(plan: P, contract: Contract): P {
  const others = plan.contracts.filter(({ id }) => id !== contract.id);
  if (contract.status === 'ended') return { ...plan, contracts: others };
  const { id, name, currency, validFrom, validUntil, beyond, lines, taxIncluded } = contract;
  const byAmount = contract.amount ? { byAmount: true } : {};
  const skus = lines.map((l) => l.sku);
  const own = {
    id,
    name,
    currency,
    validFrom,
    validUntil,
    beyond,
    skus,
    ...byAmount,
    ...(taxIncluded ? { taxIncluded } : {}),
  };
  for (const other of others) {
    const sku = collision(own, other);
    if (sku)
      throw fieldProblem('/validFrom', say('lets it hold at the same time as {name}', { name: other.name }));
  }
  if (others.length >= MOST_CONTRACTS)
    throw fieldProblem(
      '/customerId',
      say('has {max} contracts already: end those that are over', { max: MOST_CONTRACTS }),
    );
  return { ...plan, contracts: [...others, own] };
}

const collision = (one: Planned, other: Planned): string | undefined =>
  one.currency === other.currency && one.validFrom <= other.validUntil && other.validFrom <= one.validUntil
    ? one.skus.find((sku) => other.skus.includes(sku))
    : undefined;

/** The one contract that agrees on a product for a day. */
export const contractOn = (
  { contracts }: Pick<ContractPlan, 'contracts'>,
  { sku, currency, on }: { sku: string; currency: Currency; on: string },
): Planned | undefined =>
  contracts.find((one) => one.currency === currency && holdsOn(one, on) && one.skus.includes(sku));

/** What a contract agrees on for a product, and how much of that and of the contract's amount is left. */
export interface Agreed extends Pick<ContractBalance, 'sku' | 'unitPrice' | 'left'> {
  contract: Pick<Contract, 'id' | 'name' | 'beyond' | 'taxIncluded'>;
  /** In minor units. */
  amountLeft?: number | undefined;
}

export const covers = ({ left }: Agreed, wanted: Thousandths): boolean =>
  left === undefined || wanted <= left;

/** Which thresholds, in percent of what was agreed, its use has come to with a change. */
export const passed = (before: Use, { agreed, left }: Use, percents: readonly number[]): number[] => {
  if (agreed === undefined) return [];
  const at = (rest = agreed, percent: number) => (agreed - rest) * 100 >= agreed * percent;
  return percents.filter((percent) => at(left, percent) && !at(before.left, percent));
};
