import { type PurchaseOrder, purchaseOrders } from '../inventory/index.ts';
import { formatFor } from '../shared/format.ts';
import { keys } from '../shared/keys.ts';
import { type Content, layout, sendOnce } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { bySalesperson } from './by-salesperson.ts';
import { waitingOrders } from './promises.ts';
import { movedTexts } from './texts/moved.ts';

/** A purchase order that was expected at another time before. */
export interface Moved {
  purchaseOrderId: string;
  /** The version that says so. */
  version: number;
  from: string;
  to: string;
}

/** Tells sales once of each change to another day. A mail that SES refuses is not worth stopping the orders for. */
export async function tellMoved(moved: Moved): Promise<void> {
  const settings = getSettings();
  const on = (at: string) => dayIn(settings.timeZone, at);
  if (on(moved.from) === on(moved.to)) return;
  const po = await purchaseOrders.get(keys.purchaseOrder(moved.purchaseOrderId));
  for (const { to, suffix, orderIds } of await bySalesperson(waitingOrders(po.lines), settings))
    await sendOnce({
      key: `moved-${po.id}-${moved.version}${suffix}`,
      to,
      content: () => movedMail(po, orderIds, moved, settings),
    });
}

export function movedMail(
  po: PurchaseOrder,
  waiting: readonly string[],
  { from, to }: Moved,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = movedTexts[language];
  const format = formatFor(language, timeZone);
  return layout(
    {
      language,
      subject: texts.subject(po.reference ?? po.id),
      title: texts.title,
      paragraphs: [texts.lead],
      points: waiting,
      facts: [
        [texts.purchaseOrder, po.id],
        ...(po.supplier ? [[texts.supplier, po.supplier] as const] : []),
        [texts.before, format.day(from)],
        [texts.now, format.day(to)],
      ],
    },
    settings,
  );
}
