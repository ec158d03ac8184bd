import { leadDaysOf, type Supplies, type Turn } from '../inventory/index.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn, laterDay } from '../shared/time.ts';
import type { Order, Part } from './model.ts';

/** When a part of an order has its turn among those that wait for a product: by the day of its most urgent line. */
export const turnOf =
  (order: Order, part: Part) =>
  (sku: string, supplies: Supplies): Turn => {
    const lineNos = part.lines.filter((line) => line.sku === sku).map(({ lineNo }) => lineNo);
    const wanted = order.lines.filter(({ lineNo }) => lineNos.includes(lineNo));
    const days = wanted.map(
      (line) => line.requestedDate ?? order.requestedDate ?? hoped(order, sku, supplies),
    );
    const [dueOn] = days.toSorted();
    return { ...(dueOn ? { dueOn } : {}), ...(order.priority ? { priority: order.priority } : {}) };
  };

/** What could be told of a product that isn't there to whoever asked for no day, had all that it is made of been there. */
function hoped({ placedAt }: Order, sku: string, { products, suppliers }: Supplies): string {
  const { timeZone, review } = getSettings();
  const days = review.minDeliveryDays + leadDaysOf(products.get(sku)?.supply, suppliers);
  return laterDay(dayIn(timeZone, placedAt), days);
}
