import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a shipment was short of has left the books for it, and a part of its order waits, or waited, for it. */
export const shortages: Check = function* ({ shipments, movements, orders }) {
  const told = shipments.flatMap(({ id, orderId, shortages = [] }) =>
    shortages.flatMap(({ part, lines }) => lines.map((line) => ({ ...line, id, orderId, part }))),
  );
  const name = (one: { id: string; sku: string }) => `${one.id} ${one.sku}`;
  const short = sumBy(told, name, (line) => line.quantity);
  const lost = sumBy(
    movements.filter(({ kind }) => kind === 'shortage').map((m) => ({ ...m, id: m.reference })),
    name,
    (m) => -m.change,
  );
  for (const about of new Set([...short.names(), ...lost.names()]))
    if (short.of(about) !== lost.of(about))
      yield { about, says: `${q(short.of(about))} was missing and ${q(lost.of(about))} left the books` };
  const parts = new Set(orders.flatMap(({ id, parts }) => parts.map((part) => `${id} ${part.id}`)));
  for (const { id, orderId, part } of told)
    if (!parts.has(`${orderId} ${part}`))
      yield { about: id, says: `is short, and ${orderId} has no part ${part}` };
};
