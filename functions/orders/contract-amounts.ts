import type { Agreed } from '../pricing/index.ts';
import { toMajor } from '../shared/money.ts';
import { fieldProblem, type Problem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { OrderLine } from './model.ts';

type AgreedBySku = ReadonlyMap<string, Agreed>;

/** What lines under a contract come to that its amount bounds, after discounts, in minor units. */
export const amountUnder = (lines: readonly OrderLine[], contractId: string): number =>
  lines.reduce(
    (sum, { contract, net }) => sum + (contract?.by && contract.id === contractId ? net.amount : 0),
    0,
  );

/**
 * What contracts agree on without the first product that goes beyond what is left of its contract's amount; nothing
 * when none does.
 * @throws Problem unprocessable naming its line, when the contract wants such refused
 */
export function withoutBeyond(lines: readonly OrderLine[], agreed?: AgreedBySku): AgreedBySku | undefined {
  const over = lines.findIndex((line, i) => isBeyond(line, lines.slice(0, i + 1), agreed));
  const line = lines[over];
  const own = agreed?.get(line?.sku ?? '');
  if (!line || !own) return undefined;
  if (own.contract.beyond === 'refuse') throw beyond(`/lines/${over}/quantity`, line, own);
  return new Map([...(agreed ?? [])].filter(([sku]) => sku !== line.sku));
}

function isBeyond({ sku, contract }: OrderLine, until: readonly OrderLine[], agreed?: AgreedBySku): boolean {
  const { amountLeft } = agreed?.get(sku) ?? {};
  return contract !== undefined && amountLeft !== undefined && amountUnder(until, contract.id) > amountLeft;
}

/**
 * What contracts agree on for what an order is amended to have more, without the first product that goes beyond what is
 * left of its contract's amount; nothing when none does.
 * @throws Problem unprocessable when the contract wants such refused
 */
export function withoutSpent(
  before: readonly OrderLine[],
  after: readonly OrderLine[],
  agreed: AgreedBySku,
): AgreedBySku | undefined {
  const line = after.find((one, i) => {
    const own = agreed.get(one.sku);
    if (own?.amountLeft === undefined || one.contract?.id !== own.contract.id) return false;
    const { id } = own.contract;
    const isSpent = amountUnder(after, id) - amountUnder(before, id) > own.amountLeft;
    return isSpent && moreUntil(i, before, after, id) > own.amountLeft;
  });
  const own = agreed.get(line?.sku ?? '');
  if (!line || !own) return undefined;
  if (own.contract.beyond === 'refuse') throw beyond('/lines', line, own);
  return new Map([...agreed].filter(([sku]) => sku !== line.sku));
}

/** What the lines until one come to more under a contract than they did. */
function moreUntil(
  index: number,
  before: readonly OrderLine[],
  after: readonly OrderLine[],
  contractId: string,
): number {
  const until = after.slice(0, index + 1);
  const numbers = new Set(until.map(({ lineNo }) => lineNo));
  const had = before.filter(({ lineNo }) => numbers.has(lineNo));
  return amountUnder(until, contractId) - amountUnder(had, contractId);
}

const beyond = (pointer: string, { net }: OrderLine, { contract, amountLeft = 0 }: Agreed): Problem =>
  fieldProblem(
    pointer,
    say('comes to more than the {left} that the contract {name} has left', {
      left: `${toMajor({ ...net, amount: amountLeft })} ${net.currency}`,
      name: contract.name,
    }),
  );
