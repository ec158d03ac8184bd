import { keys } from '../../shared/keys.ts';
import { logAbout } from '../../shared/log.ts';
import { deliver } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { supplierOf } from '../suppliers/store.ts';
import { renderDocument } from './document.ts';
import { onPurchaseOrder } from './mail-state.ts';
import { purchaseOrderMail } from './mails.ts';
import { purchaseOrder } from './model.ts';
import { mailKeyOf } from './naming.ts';
import { purchaseOrders } from './store.ts';

const seen = purchaseOrder.pick({ id: true, version: true, sent: true, mail: true });
const earlier = purchaseOrder.pick({ version: true, sent: true });

/**
 * Mails a purchase order to its supplier when it has just been sent that way, or when somebody asks to look again by a
 * change of nothing; a change that comes again finds its mail on record.
 */
export async function mailWhenSent({ before, after }: Change): Promise<void> {
  if (!before || !after) return;
  const { id, version, sent, mail } = seen.parse(after);
  const then = earlier.parse(before);
  const isNews = then.sent?.at !== sent?.at || then.version === version;
  const isUnsent = mail === undefined || mail.state === 'retry';
  if (sent?.via === 'email' && isNews && isUnsent)
    await logAbout({ purchaseOrderId: id }, () => mailPurchaseOrder(id));
}

/** At most once. @throws Error when SES refused it and another attempt makes sense */
async function mailPurchaseOrder(id: string): Promise<void> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  const supplier = await supplierOf(po);
  // What was closed meanwhile nobody is to deliver any more.
  if (!supplier?.email || po.status === 'closed') return;
  const settings = getSettings();
  const { company, mail } = settings;
  await deliver({
    key: mailKeyOf(po),
    to: { name: supplier.name, address: supplier.email },
    // Who confirms it, or asks, writes to who ordered it.
    replyTo: { name: company.name, address: mail.purchasing },
    content: async () =>
      purchaseOrderMail(po, supplier, await renderDocument({ po, supplier, settings }), settings),
    purchaseOrderId: id,
    alongside: onPurchaseOrder,
  });
}
