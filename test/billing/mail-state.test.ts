import { describe, expect, it } from 'vitest';
import { onInvoice } from '../../functions/billing/mail-state.ts';
import { invoiceMail, invoiceMailKey } from '../../functions/billing/mails.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { invoices } from '../../functions/billing/store.ts';
import { handler as takeMailEvent } from '../../functions/mails/events.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { sendOnce } from '../../functions/shared/mail/send.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { persistently } from '../../functions/shared/once.ts';
import { transact } from '../../functions/shared/table.ts';
import { inject } from '../support/faults.ts';
import { mailingTests } from '../support/mailing.ts';
import { sampleInvoice } from './sample-invoice.ts';

const outbox = mailingTests();

async function issued(): Promise<Invoice> {
  const invoice = sampleInvoice({ changes: { id: newId('inv') } });
  await transact([invoices.create(invoice)]);
  return invoice;
}
const send = (invoice: Invoice) =>
  sendOnce({
    key: invoiceMailKey(invoice),
    to: { name: invoice.buyer.name, address: 'buyer@example.com' },
    content: () => invoiceMail(invoice, new Uint8Array(1_000), outbox.settings()),
    invoiceId: invoice.id,
    alongside: onInvoice,
  });
const event = (key: string, eventType: string, more: object = {}) => ({
  time: '2026-03-02T10:00:00Z',
  detail: { eventType, mail: { messageId: 'm-1', tags: { mail: [key] } }, ...more },
});
const read = ({ id }: Invoice) => invoices.get(keys.invoice(id));

describe('an invoice', () => {
  it('shows that its mail was sent, and nothing else of it changes', async () => {
    const invoice = await issued();
    const record = await send(invoice);
    const { mail, version, updatedAt, ...rest } = await read(invoice);
    expect(mail).toEqual({ state: 'sent', at: record.at, messageId: record.messageId });
    expect({ ...invoice, ...rest }).toEqual(invoice);
    expect(version).toBe(3);
    expect(updatedAt).toBe(record.at);
  });

  it('shows what SES says of it later', async () => {
    const invoice = await issued();
    const lost = inject(ses, 'response-lost', 0);
    await send(invoice);
    lost.remove();
    expect((await read(invoice)).mail.state).toBe('unknown');
    await takeMailEvent(event(invoiceMailKey(invoice), 'Delivery'));
    expect((await read(invoice)).mail).toMatchObject({ state: 'sent', messageId: 'm-1' });
    await takeMailEvent(event(invoiceMailKey(invoice), 'Bounce', { bounce: { bounceType: 'Permanent' } }));
    expect((await read(invoice)).mail.state).toBe('bounced');
    expect(await outbox.mails()).toHaveLength(1);
  });

  it('that others change at the same time loses neither their change nor its mail’s state', async () => {
    const invoice = await issued();
    // As everybody's changes: anew when the mail's came in between.
    const change = () =>
      persistently(
        async () => ({
          value: undefined,
          writes: [invoices.replace({ ...(await read(invoice)), status: 'paid' })],
        }),
        { attempts: 12 },
      );
    await Promise.all([send(invoice), change()]);
    expect(await read(invoice)).toMatchObject({ status: 'paid', mail: { state: 'sent' } });
  });
});
