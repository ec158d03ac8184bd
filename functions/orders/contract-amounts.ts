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
 * when none does. Of an amended order only what it comes to more counts.
 * @param before its lines until then
 * @throws Problem unprocessable naming the line, or of an amended order all of them, when the contract wants such refused
 */
export function withoutBeyond(
  lines: readonly OrderLine[],
  agreed: AgreedBySku = new Map(),
  before?: readonly OrderLine[],
): AgreedBySku | undefined {
  const over = lines.findIndex((line, i) => isBeyond(line, i, lines, agreed.get(line.sku), before));
  const line = lines[over];
  const own = agreed.get(line?.sku ?? '');
  if (!line || !own) return undefined;
  if (own.contract.beyond === 'refuse')
    throw beyond(before ? '/lines' : `/lines/${over}/quantity`, line, own);
  return new Map([...agreed].filter(([sku]) => sku !== line.sku));
}

/** That the lines until one go beyond it is no harm as long as others give up as much. */
function isBeyond(
  { contract }: OrderLine,
  index: number,
  lines: readonly OrderLine[],
  own: Agreed | undefined,
  before: readonly OrderLine[] = [],
): boolean {
  if (own?.amountLeft === undefined || contract?.id !== own.contract.id) return false;
  const { amountLeft } = own;
  const { id } = own.contract;
  const until = lines.slice(0, index + 1);
  const numbers = new Set(until.map(({ lineNo }) => lineNo));
  const had = before.filter(({ lineNo }) => numbers.has(lineNo));
  const more = (is: readonly OrderLine[], was: readonly OrderLine[]): number =>
    amountUnder(is, id) - amountUnder(was, id);
  return more(lines, before) > amountLeft && more(until, had) > amountLeft;
}

const beyond = (pointer: string, { net }: OrderLine, { contract, amountLeft = 0 }: Agreed): Problem =>
  fieldProblem(
    pointer,
    say('comes to more than the {left} that the contract {name} has left', {
      left: `${toMajor({ ...net, amount: amountLeft })} ${net.currency}`,
      name: contract.name,
    }),
  );
