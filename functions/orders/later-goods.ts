import { isOwed, type PurchaseOrder, purchaseOrder, purchaseOrders } from '../inventory/index.ts';
import { formatFor } from '../shared/format.ts';
import { logAbout } from '../shared/log.ts';
import { type Content, deliver, layout } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import type { Change } from '../shared/stream.ts';
import { dayIn } from '../shared/time.ts';
import { bySalesperson } from './by-salesperson.ts';
import { waitingOrders } from './promises.ts';
import { laterTexts } from './texts/later.ts';

const earlier = purchaseOrder.pick({ expectedAt: true });

/** Sales is told which orders wait longer as soon as purchasing gives a later day; of a draft nothing was ever promised. */
export async function tellOfLaterGoods({ before, after }: Change): Promise<void> {
  if (!before || !after) return;
  const { expectedAt } = earlier.parse(before);
  const po = purchaseOrders.parse(after);
  const settings = getSettings();
  const on = (at: string) => dayIn(settings.timeZone, at);
  if (!isOwed(po.status) || on(po.expectedAt) <= on(expectedAt)) return;
  for (const { to, suffix, orderIds } of await bySalesperson(waitingOrders(po), settings))
    await logAbout({ purchaseOrderId: po.id }, () =>
      deliver({
        key: `later-${po.id}-${po.version}${suffix}`,
        to,
        content: () => laterMail(po, orderIds, expectedAt, settings),
      }),
    );
}

function laterMail(
  po: PurchaseOrder,
  waiting: readonly string[],
  before: string,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = laterTexts[language];
  const { day } = formatFor(language, timeZone);
  return layout(
    {
      language,
      subject: texts.subject(po.reference ?? po.id, day(po.expectedAt)),
      title: texts.title,
      paragraphs: [texts.lead],
      points: waiting,
      facts: [
        [texts.purchaseOrder, po.id],
        ...(po.supplier ? [[texts.supplier, po.supplier] as const] : []),
        [texts.before, day(before)],
        [texts.now, day(po.expectedAt)],
      ],
      closing: texts.closing,
    },
    settings,
  );
}
