import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailWhenSent } from '../../functions/inventory/purchasing/mailing.ts';
import { purchaseOrderMail } from '../../functions/inventory/purchasing/mails.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { send } from '../../functions/inventory/purchasing/sending.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { giveNames, suppliers } from '../../functions/inventory/suppliers/store.ts';
import { handler as takeMailEvent } from '../../functions/mails/events.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { Problem } from '../../functions/shared/problem.ts';
import type { Change } from '../../functions/shared/stream.ts';
import { transact } from '../../functions/shared/table.ts';
import { inject } from '../support/faults.ts';
import { useFonts } from '../support/fonts.ts';
import { mailingTests } from '../support/mailing.ts';
import { ReadPdf } from '../support/pdf.ts';
import { SALES } from '../support/samples.ts';
import { samplePurchaseOrder, sampleSupplier } from './sample-purchase-order.ts';

const outbox = mailingTests();
let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
  const both = [sampleSupplier('en'), sampleSupplier('zh')];
  await transact(both.flatMap((one) => [suppliers.create(one), ...giveNames(one)]));
});
afterAll(() => removeFonts());

/** As it is stored, and the change that made it so. */
async function sent(
  changes: Partial<PurchaseOrder> = {},
  language: 'en' | 'zh' = 'en',
): Promise<{ po: PurchaseOrder; change: Change }> {
  const po = samplePurchaseOrder({ language, changes: { id: newId('po'), ...changes } });
  const { sent: _, ...draft } = po;
  await transact([purchaseOrders.create(po)]);
  const before = purchaseOrders.toItem({ ...draft, status: 'draft', version: po.version - 1 });
  return { po, change: { before, after: purchaseOrders.toItem(po) } };
}
const read = ({ id }: PurchaseOrder) => purchaseOrders.get(keys.purchaseOrder(id));
/** As operators have it looked at again. */
const again = async (po: PurchaseOrder): Promise<Change> => {
  const item = purchaseOrders.toItem(await read(po));
  return { before: item, after: item };
};
const resent = (po: PurchaseOrder) =>
  send(po, { via: 'email', supplier: sampleSupplier() }, '2026-03-03T10:00:00.000Z', SALES, [
    { currency: 'EUR', amount: 1_000_000 },
  ]);
const event = ({ id }: PurchaseOrder, eventType: string, more: object = {}) => ({
  time: '2026-03-02T10:00:00Z',
  detail: { eventType, mail: { messageId: 'm-1', tags: { mail: [`purchase-order-${id}`] } }, ...more },
});

describe('a purchase order that was sent', () => {
  it('is mailed once, however often the change comes, and shows it', async () => {
    const { po, change } = await sent();
    for (let time = 0; time < 3; time++) await mailWhenSent(change);
    await mailWhenSent(await again(po));
    const [mail, ...more] = await outbox.mails();
    expect(more).toEqual([]);
    expect(mail?.destination.to).toEqual([expect.stringContaining('orders@watt-soehne.example')]);
    expect(mail?.replyTo).toEqual([expect.stringContaining('purchasing@nordlicht-handel.example')]);
    expect(mail?.subject).toBe('Purchase order B-2026/0815 from Nordlicht Handel GmbH');
    expect(mail?.body.text).toContain('Dear Jörg Ampère,');
    const [pdf] = mail?.attachments ?? [];
    expect(pdf?.filename).toBe('Purchase order B-2026-0815.pdf');
    expect(new ReadPdf(Buffer.from(pdf?.content ?? '', 'base64')).text(0)).toContain('B-2026/0815');
    expect(await read(po)).toMatchObject({ status: 'sent', lines: po.lines, mail: { state: 'sent' } });
  });

  it('is mailed with its total, and of what that is not the total', async () => {
    const [line] = samplePurchaseOrder().lines;
    if (!line) throw new Error('no line');
    const { price: _, ...unpriced } = line;
    const factsOf = (lines: PurchaseOrder['lines']) =>
      purchaseOrderMail(
        samplePurchaseOrder({ changes: { lines } }),
        sampleSupplier(),
        new Uint8Array(),
        outbox.settings(),
      ).text;
    expect(factsOf([line, unpriced])).toContain(', without the items that have no price');
    expect(factsOf([line])).not.toContain('no price');
  });

  it('is mailed in the language of its supplier', async () => {
    await mailWhenSent((await sent({}, 'zh')).change);
    const [mail] = await outbox.mails();
    expect(mail?.subject).toBe('北光贸易有限公司 采购订单 B-2026/0815');
    expect(mail?.body.text).toContain('陈静：您好！');
  });

  it.each([
    [
      'by telephone',
      { sent: { at: '2026-03-02T09:30:00.000Z', by: { id: 'u', role: 'admin' }, via: 'telephone' } },
    ],
    [
      'to our own works',
      { kind: 'production', sent: { at: '2026-03-02T09:30:00.000Z', by: { id: 'u', role: 'admin' } } },
    ],
  ] as const)('%s is not mailed', async (_, changes) => {
    const { po, change } = await sent(changes);
    await mailWhenSent(change);
    await mailWhenSent(await again(po));
    expect(await outbox.mails()).toEqual([]);
    expect((await read(po)).mail).toBeUndefined();
  });

  it('is not mailed again when it changes in another way', async () => {
    const { po } = await sent();
    const before = purchaseOrders.toItem(po);
    await mailWhenSent({ before, after: { ...before, version: po.version + 1 } });
    expect(await outbox.mails()).toEqual([]);
  });

  it('shows what nobody knows of its mail, what SES says of it later, and is not mailed twice', async () => {
    const { po, change } = await sent();
    const lost = inject(ses, 'response-lost', 0);
    await mailWhenSent(change);
    lost.remove();
    expect((await read(po)).mail?.state).toBe('unknown');
    await mailWhenSent(change);
    await takeMailEvent(event(po, 'Delivery'));
    expect((await read(po)).mail).toMatchObject({ state: 'sent', messageId: 'm-1' });
    await takeMailEvent(event(po, 'Bounce', { bounce: { bounceType: 'Permanent' } }));
    expect((await read(po)).mail?.state).toBe('bounced');
    expect(await outbox.mails()).toHaveLength(1);
  });

  it('whose mail came back is mailed anew when it is sent again, and the old mail has no say any more', async () => {
    const { po, change } = await sent();
    await mailWhenSent(change);
    expect(() => resent(po)).toThrow(Problem);
    await takeMailEvent(event(po, 'Bounce', { bounce: { bounceType: 'Permanent' } }));
    const before = await read(po);
    const after = resent(before);
    await transact([purchaseOrders.replace(after)]);
    const again = { before: purchaseOrders.toItem(before), after: purchaseOrders.toItem(await read(po)) };
    for (let time = 0; time < 2; time++) await mailWhenSent(again);
    expect(await outbox.mails()).toHaveLength(2);
    await takeMailEvent(event(po, 'Complaint'));
    expect(await read(po)).toMatchObject({ status: 'sent', sent: { time: 2 }, mail: { state: 'sent' } });
    expect(() => resent(after)).toThrow(Problem);
  });

  it('that comes in at the same time loses neither the receipt nor its mail’s state', async () => {
    const { po, change } = await sent();
    const receive = async () =>
      transact([purchaseOrders.replace({ ...(await read(po)), status: 'received' })]);
    await Promise.all([mailWhenSent(change), receive()]);
    expect(await read(po)).toMatchObject({ status: 'received', mail: { state: 'sent' } });
  });
});
