import { MAX_TRANSACTION_ITEMS } from '../../shared/limits.ts';
import { MOST_TOLD } from '../../shared/quantity.ts';
import { WRITES } from '../at-once.ts';
import type { Demand } from '../cover.ts';
import type { PurchaseOrder } from './model.ts';

/** A receipt books up to so many lines at once, uses up what they are made of, and tells every order that it serves. */
const RECEIPT_LINES = 16;
/** The document and the caller's record take two. */
const RECEIPT_WRITES = MAX_TRANSACTION_ITEMS - 2;
export const MOST_LINES = 60;

/** Whether the draft takes these too: nobody has agreed to it as it is, and any receipt of it fits a transaction. */
export function takesMore(po: PurchaseOrder, demand: readonly Demand[], orderId: string): boolean {
  if (po.status !== 'draft' || po.approval || !canBeTold(po, demand)) return false;
  const lines = new Set([...po.lines, ...demand].map((l) => l.sku)).size;
  return lines <= MOST_LINES && isReceivable(po, lines, new Set([...waitingFor(po), orderId]).size);
}

const canBeTold = (po: PurchaseOrder, demand: readonly Demand[]): boolean =>
  demand.every(({ sku, quantity }) => {
    const line = po.lines.find((l) => l.sku === sku);
    return quantity + (line?.quantity ?? 0) <= MOST_TOLD;
  });

const waitingFor = (po: PurchaseOrder): string[] => po.lines.flatMap((l) => l.pegs.map((p) => p.orderId));

/** Whether any receipt of it fits a transaction. */
export const fitsReceipts = (po: PurchaseOrder): boolean =>
  isReceivable(po, po.lines.length, new Set(waitingFor(po)).size);

const isReceivable = ({ components = [] }: PurchaseOrder, lines: number, orders: number): boolean =>
  WRITES.receive * Math.min(lines, RECEIPT_LINES) + WRITES.consume * components.length + orders <=
  RECEIPT_WRITES;
