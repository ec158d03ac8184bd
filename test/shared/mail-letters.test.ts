import { beforeAll, describe, expect, it } from 'vitest';
import { invoiceMail, reminderMail } from '../../functions/billing/mails.ts';
import { cancelledMail, chaseMail, chaseRole, rejectedMail } from '../../functions/orders/mails.ts';
import type { Order } from '../../functions/orders/model.ts';
import { compose } from '../../functions/shared/mail/compose.ts';
import { type Content, MAX_ATTACHMENT_BYTES } from '../../functions/shared/mail/message.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { sampleInvoice } from '../billing/sample-invoice.ts';
import { useSettings } from '../support/settings.ts';

let settings: Settings;
beforeAll(() => {
  settings = useSettings();
});
const PDF = new Uint8Array(10);

/** Everything said must be said in both forms. */
function expectSaid({ text, html }: Content, parts: readonly string[]): void {
  for (const part of parts) {
    expect(text).toContain(part);
    expect(html).toContain(part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  }
}

describe('the mail of an invoice', () => {
  it.each(['en', 'zh'] as const)(
    'in %s says what to pay, by when and how, and brings the PDF',
    (language) => {
      const invoice = sampleInvoice({ language, lines: 3 });
      const mail = invoiceMail(invoice, PDF, settings);
      const { number, orderReference, paymentReference, buyer, seller } = invoice;
      expectSaid(mail, [number, orderReference ?? '', paymentReference, buyer.name, seller.bank.iban]);
      expectSaid(mail, language === 'en' ? ['€26.74', '1 April 2026'] : ['¥26.74', '2026年4月1日', '数电票']);
      expect(mail.attachments).toEqual([
        {
          fileName: expect.stringMatching(new RegExp(`${number}\\.pdf$`)),
          contentType: 'application/pdf',
          content: PDF,
        },
      ]);
      expect(mail.html).toContain(language === 'en' ? '<html lang="en">' : '<html lang="zh-CN">');
    },
  );

  it('says where the PDF is when it is too large for mail', () => {
    const mail = invoiceMail(sampleInvoice(), new Uint8Array(MAX_ATTACHMENT_BYTES + 1), settings);
    expect(mail.attachments).toBeUndefined();
    expectSaid(mail, ['too large for e-mail']);
  });

  it('of a credit note asks for no money', () => {
    const corrects = { id: 'inv_01K5M8Q2V3W4X5Y6Z7A8B9C0D1', number: 'INV-2026-000042' };
    const changes = { kind: 'credit-note', number: 'CRN-2026-000001', corrects } as const;
    const mail = invoiceMail(sampleInvoice({ changes }), PDF, settings);
    expectSaid(mail, ['CRN-2026-000001', 'Corrects invoice', 'INV-2026-000042']);
    expect(mail.text).not.toContain('Due date');
  });
});

describe('a reminder', () => {
  it('names what is still open and grows firmer', () => {
    const open = { amount: 1_000, currency: 'EUR' } as const;
    const invoice = sampleInvoice({ changes: { open } });
    const mails = [1, 2, 3, 4].map((level) => reminderMail(invoice, level, settings));
    for (const mail of mails) expectSaid(mail, ['€10.00', '€15.84', invoice.number]);
    expect(new Set(mails.map((mail) => mail.text.split('\n\n')[2])).size).toBe(3);
    expect(mails.map((mail) => mail.subject.split(':')[0])).toEqual([
      'First reminder',
      'Second reminder',
      'Third reminder',
      '4th reminder',
    ]);
  });
});

describe('the last word on an order', () => {
  const total = { amount: 123_456, currency: 'EUR' } as const;
  // The fields that the mail reads.
  const order = {
    id: 'ord_01K5M8Q2V3W4X5Y6Z7A8B9C0D2',
    language: 'en',
    placedAt: '2026-03-02T09:30:00.000Z',
    purchaseOrderNumber: 'PO <4711> & co',
    totals: { total },
    lines: [{ shipped: 0 }],
  } as Order;

  it('tells the customer why, in words', () => {
    expectSaid(rejectedMail(order, 'out-of-stock', settings), [
      'PO <4711> & co',
      'The goods are not in stock.',
    ]);
    expectSaid(rejectedMail({ ...order, language: 'zh' }, 'out-of-stock', settings), ['货物库存不足。']);
  });

  it('tells what comes back', () => {
    expectSaid(cancelledMail(order, 'No longer needed', total, settings), ['No longer needed', '€1,234.56']);
    expect(cancelledMail(order, 'x', undefined, settings).text).not.toContain('To be refunded');
  });

  it('speaks of goods under way only when there are some', () => {
    expectSaid(cancelledMail(order, 'x', undefined, settings), ['Nothing will be delivered or charged.']);
    const sent = { ...order, lines: [{ shipped: 1000 }] } as Order;
    expectSaid(cancelledMail(sent, 'x', undefined, settings), ['had left our warehouse']);
  });
});

describe('a chase', () => {
  const chase = {
    orderId: 'ord_01K5M8Q2V3W4X5Y6Z7A8B9C0D2',
    stage: 'reminder',
    since: '2026-03-02T09:30:00.000Z',
    dueBy: '2026-03-04T09:30:00.000Z',
    otherwise: 'it is rejected by default',
  } as const;

  it.each(['review', 'goods', 'dispatch', 'delivery', 'payment'] as const)(
    'for %s says what to do',
    (wait) => {
      for (const language of ['en', 'zh'] as const) {
        const mail = chaseMail({ ...chase, wait, findings: ['too <much>'] }, { ...settings, language });
        expectSaid(mail, [
          chase.orderId,
          'too <much>',
          language === 'en' ? '4 March 2026 at 10:30' : '2026年3月4日',
        ]);
      }
    },
  );

  it('goes to who must act, then to admins', () => {
    expect(chaseRole({ wait: 'goods', stage: 'reminder' })).toBe('purchasing');
    expect(chaseRole({ wait: 'goods', stage: 'escalation' })).toBe('admin');
  });
});

describe('the message', () => {
  it('is the same to the byte for the same mail, and a subject can’t add headers', async () => {
    const content = { subject: 'a\r\nBcc: evil@example.com', text: 't', html: '<p>t</p>' };
    const box = { name: 'Ä', address: 'a@example.com' };
    const message = { ...content, from: box, replyTo: box, to: box };
    const [one, two] = await Promise.all(
      [1, 2].map(() => compose(message, 'key', '2026-03-02T09:30:00.000Z')),
    );
    expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
    expect(Buffer.from(one ?? []).toString()).not.toMatch(/^Bcc:/m);
  });
});
