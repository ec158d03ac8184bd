import { inOrderFor } from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import type { LowStock, TransferProposal } from './model.ts';
import type { Plan } from './policy.ts';
import { orderable, type Position, priceFigures, stepOf } from './rules.ts';
import { byUrgency } from './urgency.ts';

export type Site = Settings['warehouses'][number];

/** What a warehouse has beyond what it needs itself, with what that was worked out from. */
export interface Spare {
  warehouse: string;
  available: Thousandths;
  incoming: Thousandths;
  reorderPoint: Thousandths;
  /** Its reorder point and what it sells beyond that for as long as an order is to last. */
  target: Thousandths;
  spare: Thousandths;
}

/**
 * What a warehouse can part with: its shelf keeps the reorder point, so that it has enough until new goods are in, and
 * what is there and on the way keeps what an order would fill it up to. Where nothing sells all of it is spare.
 */
export function spareOf(position: Position, plan: Plan | undefined): Spare {
  const { product, warehouse, available, incoming, lacking } = position;
  const { reorderPoint = 0, target = 0 } = plan ?? {};
  const beyond = Math.min(available - reorderPoint, available + incoming - lacking - target);
  const spare = roundDown(Math.max(0, beyond), stepOf(product));
  return { warehouse, available, incoming, reorderPoint, target, spare };
}

/**
 * What is low of one product, with what other warehouses can spare for it: the most urgent takes first, from the one
 * that delivers to its country first; what only serves some countries gives to none elsewhere. Nothing is given twice,
 * and nobody sends less than a usual sale.
 */
export function withTransfers(
  low: readonly LowStock[],
  spares: readonly Spare[],
  { product, sites, today }: { product: Position['product']; sites: readonly Site[]; today: string },
): LowStock[] {
  const given = new Map<string, Thousandths>();
  const proposals = new Map<LowStock, LowStock>();
  for (const one of low.toSorted(byUrgency)) {
    const transferFrom = transfersTo(one, spares, given, { sites, step: stepOf(product) });
    for (const { warehouse, quantity } of transferFrom)
      given.set(warehouse, (given.get(warehouse) ?? 0) + quantity);
    if (transferFrom.length > 0) proposals.set(one, relieved(one, transferFrom, product, today));
  }
  return low.map((one) => proposals.get(one) ?? one);
}

function transfersTo(
  low: LowStock,
  spares: readonly Spare[],
  given: ReadonlyMap<string, Thousandths>,
  { sites, step }: { sites: readonly Site[]; step: Thousandths },
): TransferProposal[] {
  const country = sites.find(({ code }) => code === low.warehouse)?.address.country ?? '';
  const proposals: TransferProposal[] = [];
  let needed = roundDown(low.wantedQuantity, step);
  for (const code of inOrderFor(country, sites)) {
    const one = spares.find(({ warehouse }) => warehouse === code && code !== low.warehouse);
    const taken = given.get(code) ?? 0;
    const quantity = Math.min(needed, (one?.spare ?? 0) - taken);
    if (!one || quantity <= 0 || quantity < Math.min(needed, low.usualSale)) continue;
    proposals.push({ ...one, quantity, ...(taken > 0 ? { given: taken } : {}) });
    needed -= quantity;
  }
  return proposals;
}

/** Nothing is to be ordered when it isn't low any more once they are there, else what is missing beyond them. */
function relieved(
  low: LowStock,
  transferFrom: TransferProposal[],
  product: Position['product'],
  today: string,
): LowStock {
  const moved = movedBy({ transferFrom });
  const suffices = reachedBy({ ...low, transferFrom }) > low.reorderPoint;
  const suggestedQuantity = suffices ? 0 : orderable(low.wantedQuantity - moved, product);
  return { ...low, transferFrom, suggestedQuantity, ...priceFigures(product, suggestedQuantity, today) };
}

/** How much comes from other warehouses. */
export const movedBy = ({ transferFrom = [] }: Pick<LowStock, 'transferFrom'>): Thousandths =>
  transferFrom.reduce((sum, { quantity }) => sum + quantity, 0);

/** What is there and on the way once that has left there. */
export const reachedBy = (low: LowStock): Thousandths =>
  low.available + low.incoming - (low.lacking ?? 0) + movedBy(low);

const roundDown = (value: number, step: Thousandths): Thousandths => Math.floor(value / step) * step;
