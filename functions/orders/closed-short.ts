import { numberOf, type PurchaseOrder, purchaseOrders, type Stranded } from '../inventory/index.ts';
import { keys } from '../shared/keys.ts';
import { type Content, layout, sendOnce } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { bySalesperson } from './by-salesperson.ts';
import { pointsOf } from './points.ts';
import { closedTexts } from './texts/closed.ts';

/** Tells sales once whose goods won't come from there, once they are bought anew. */
export async function tellClosed(purchaseOrderId: string, stranded: readonly Stranded[]): Promise<void> {
  const settings = getSettings();
  const po = await purchaseOrders.get(keys.purchaseOrder(purchaseOrderId));
  const ids = [...new Set(stranded.map(({ orderId }) => orderId))];
  for (const { to, suffix, waiting } of await bySalesperson(ids, settings)) {
    const going = waiting.filter(({ order }) => !order?.cancellation);
    if (going.length === 0) continue;
    await sendOnce({
      key: `closed-${po.id}${suffix}`,
      to,
      content: async () => closedMail(po, await pointsOf(going, settings, now()), settings),
    });
  }
}

function closedMail(po: PurchaseOrder, points: readonly string[], settings: Settings): Content {
  const texts = closedTexts[settings.language];
  const { supplier, closure } = po;
  return layout(
    {
      language: settings.language,
      subject: texts.subject(numberOf(po)),
      title: texts.title,
      paragraphs: [texts.lead],
      points,
      facts: [
        [texts.purchaseOrder, po.id],
        ...(supplier ? [[texts.supplier, supplier] as const] : []),
        ...(closure ? [[texts.reason, closure.reason] as const] : []),
      ],
    },
    settings,
  );
}
