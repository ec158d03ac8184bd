import { numberOf, type PurchaseOrder, purchaseOrders } from '../inventory/index.ts';
import { formatFor } from '../shared/format.ts';
import { keys } from '../shared/keys.ts';
import { type Content, layout, sendOnce } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { dayIn, now } from '../shared/time.ts';
import { bySalesperson } from './by-salesperson.ts';
import { pointsOf } from './points.ts';
import { movedTexts } from './texts/moved.ts';

/** An order for which a purchase order was expected at another time before. */
export interface MovedOrder {
  orderId: string;
  from: string;
  to: string;
}

export interface Moved {
  purchaseOrderId: string;
  /** The version that says so. */
  version: number;
  orders: MovedOrder[];
}

/** Tells sales once of each change to another day. A mail that SES refuses is not worth stopping the orders for. */
export async function tellMoved({ purchaseOrderId, version, orders }: Moved): Promise<void> {
  const settings = getSettings();
  const on = (at: string) => dayIn(settings.timeZone, at);
  const moved = orders.filter(({ from, to }) => on(from) !== on(to));
  if (moved.length === 0) return;
  const po = await purchaseOrders.get(keys.purchaseOrder(purchaseOrderId));
  const ids = [...new Set(moved.map(({ orderId }) => orderId))];
  for (const { to, suffix, waiting } of await bySalesperson(ids, settings)) {
    const own = moved.filter(({ orderId }) => waiting.some(({ id }) => id === orderId));
    await sendOnce({
      key: `moved-${po.id}-${version}${suffix}`,
      to,
      content: async () => movedMail(po, await pointsOf(waiting, settings, now()), own, settings),
    });
  }
}

export function movedMail(
  po: PurchaseOrder,
  points: readonly string[],
  moved: readonly MovedOrder[],
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = movedTexts[language];
  const format = formatFor(language, timeZone);
  const last = (days: readonly string[]) => format.day(days.toSorted().at(-1) ?? po.expectedAt);
  const { supplier, suppliedBy = [] } = po;
  return layout(
    {
      language,
      subject: texts.subject(numberOf(po)),
      title: texts.title,
      paragraphs: [texts.lead],
      points,
      facts: [
        [texts.purchaseOrder, po.id],
        ...(supplier ? [[texts.supplier, supplier] as const] : []),
        ...(suppliedBy.length > 0 ? [[texts.components, suppliedBy.join(', ')] as const] : []),
        [texts.before, last(moved.map(({ from }) => from))],
        [texts.now, last(moved.map(({ to }) => to))],
      ],
    },
    settings,
  );
}
