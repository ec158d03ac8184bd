import type { PurchaseOrder } from '../../../functions/inventory/purchasing/model.ts';
import { toCome } from '../../../functions/inventory/purchasing/owed.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a purchase order says it received was booked as receipts, moved into stock, and is what its status says. */
export const receipts: Check = function* ({ purchaseOrders, movements }) {
  const incoming = movements.filter((m) => m.kind === 'receipt');
  const moved = sumBy(
    incoming,
    (m) => `${m.reference} ${m.sku}`,
    (m) => m.change,
  );
  for (const po of purchaseOrders) {
    const booked = sumBy(
      po.receipts.flatMap((r) => r.lines),
      (l) => l.sku,
      (l) => l.quantity,
    );
    for (const { sku, quantity, received, owedAgain = 0, pegs } of po.lines) {
      const about = `${po.id} ${sku}`;
      if (received !== booked.of(sku) || received !== moved.of(about))
        yield {
          about,
          says: `${q(received)} received, ${q(booked.of(sku))} booked, ${q(moved.of(about))} moved`,
        };
      const pegged = pegs.reduce((sum, p) => sum + p.quantity, 0);
      if (pegged > quantity + owedAgain)
        yield { about, says: `${q(quantity)} ordered and ${q(pegged)} promised` };
    }
    if (!statusAgrees(po)) yield { about: po.id, says: `is ${po.status} and its lines say otherwise` };
  }
};

function statusAgrees({ status, lines, receipts, closure }: PurchaseOrder): boolean {
  if (status === 'closed') return closure !== undefined;
  const all = lines.every((l) => toCome(l) === 0);
  if (status === 'received') return all;
  if (status === 'cancelled') return lines.every((l) => l.pegs.length === 0);
  return status === 'partly-received' ? receipts.length > 0 : receipts.length === 0;
}
