import { sumBySku } from '../inventory/index.ts';
import { type Content, layout, sendOnce } from '../shared/mail/index.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import type { Gift } from '../shipping/index.ts';
import { bySalesperson } from './by-salesperson.ts';
import { shipmentsOf } from './facts.ts';
import { pointsOf } from './points.ts';
import { getOrder } from './store.ts';
import { givenTexts } from './texts/given.ts';

/** What stood ready for an order is another's, and a part of it waits. */
export interface Gave {
  orderId: string;
  part: string;
}

/** Tells sales once that the order is owed again what it had, whichever of its shipments that was on. */
export async function tellGave({ orderId, part }: Gave): Promise<void> {
  const settings = getSettings();
  const sent = await shipmentsOf((await getOrder(orderId)).shipmentIds);
  const gifts = sent.flatMap(({ given = [] }) => given).filter((one) => one.part === part);
  for (const { to, suffix, waiting } of await bySalesperson([orderId], settings))
    await sendOnce({
      key: `gave-${orderId}-${part.replaceAll('.', '-')}${suffix}`,
      to,
      content: async () => gaveMail(orderId, await pointsOf(waiting, settings, now()), gifts, settings),
    });
}

function gaveMail(
  orderId: string,
  points: readonly string[],
  gifts: readonly Gift[],
  settings: Settings,
): Content {
  const { language } = settings;
  const texts = givenTexts[language];
  const goods = sumBySku(gifts.flatMap(({ lines }) => lines));
  const inWords = goods.map(({ sku, quantity }) => `${formatQuantity(quantity)} × ${sku}`);
  return layout(
    {
      language,
      subject: texts.subject(orderId),
      title: texts.title,
      paragraphs: [texts.lead],
      points,
      facts: [
        [texts.goods, inWords.join(', ')],
        [texts.to, [...new Set(gifts.map(({ to }) => to))].join(', ')],
      ],
    },
    settings,
  );
}
