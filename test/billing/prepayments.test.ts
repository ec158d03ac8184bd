import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderInvoice, renderPaper } from '../../functions/billing/pdf/render.ts';
import { prepaymentMail } from '../../functions/billing/prepayments/mails.ts';
import type { Prepayment } from '../../functions/billing/prepayments/model.ts';
import {
  isReleased,
  newPrepayment,
  waived,
  withAhead,
  withdrawn,
} from '../../functions/billing/prepayments/rules.ts';
import { wholeOf } from '../../functions/orders/billable.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { sampleInvoice } from './sample-invoice.ts';

const settings = useSettings();
const customer = aCustomer();
const order = anOrder(settings, {}, { customer });
const money = (amount: number) => ({ amount, currency: 'EUR' }) as const;
const LATER = '2026-03-09T09:00:00.000Z';

const accountWith = (ahead: number) => ({
  orderId: order.id,
  customerId: customer.id,
  currency: 'EUR' as const,
  advance: money(ahead),
  invoiceIds: [],
  state: 'open' as const,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
});
const ask = (ahead: number, language: Language = 'en'): Prepayment => {
  const goods = { ...wholeOf(order, customer), language };
  const asked = { percent: '30', amount: money(500) };
  return newPrepayment(goods, asked, accountWith(ahead), 'PRE-2026-000007', settings, AT);
};

describe('what is asked for ahead', () => {
  test('is of the whole order, and has the days to pay that the settings give', () => {
    expect(ask(0)).toMatchObject({
      id: order.id.replace('ord', 'ppm'),
      status: 'asked',
      total: order.totals.total,
      amount: money(500),
      dueAt: '2026-03-16T22:59:59.999Z',
    });
  });

  test('is not waited for once it is there, at first or by and by', () => {
    expect([ask(500), ask(499)].map(isReleased)).toEqual([true, false]);
    expect(withAhead(ask(0), 499, LATER)).toEqual(ask(0));
    const paid = withAhead(ask(0), 500, LATER);
    expect(paid).toMatchObject({ status: 'paid', releasedAt: LATER });
    // What its invoices take of that later says nothing of it.
    expect(withAhead(paid, 0, LATER)).toBe(paid);
    expect(withdrawn(paid, LATER)).toBe(paid);
  });

  test('may be waived while it is waited for, and is withdrawn with its order', () => {
    expect(waived(ask(0), LATER)).toMatchObject({ status: 'waived', releasedAt: LATER });
    for (const over of [ask(500), waived(ask(0), LATER), withdrawn(ask(0), LATER)])
      expect(() => waived(over, LATER)).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(isReleased(withdrawn(ask(0), LATER))).toBe(false);
  });
});

describe('on paper', () => {
  let removeFonts: () => Promise<void>;
  beforeAll(async () => {
    removeFonts = await useFonts();
  });
  afterAll(() => removeFonts());

  test.each([
    ['en', 'Proforma invoice', 'is no tax invoice', 'Please transfer 30% of the total by 16 March 2026'],
    ['zh', '形式发票', '非税务发票', '请于 2026年3月16日 前将价税合计的 30% 汇至'],
  ] as const)('a proforma says in %s what it is, and what to pay by when', async (language, ...says) => {
    const asked = ask(0, language);
    const drawn = await renderPaper({ ...asked, kind: 'prepayment' }, { timeZone: settings.timeZone });
    const { letters } = new ReadPdf(drawn.pdf);
    for (const text of [...says, '5.00', asked.number, order.id]) expect(letters).toContain(squash(text));
    expect(drawn.missingGlyphs).toEqual([]);
    const { text, attachments } = prepaymentMail(asked, drawn.pdf, settings);
    for (const said of [asked.number, '5.00', order.id]) expect(text).toContain(said);
    expect(attachments?.[0]?.fileName).toContain(asked.number);
  });

  test.each([
    ['en', 1, 'Part of the total was paid ahead'],
    ['zh', 1, '部分货款已预付'],
    ['en', 0, 'Nothing is left to pay.'],
    ['zh', 0, '无需再付款'],
  ] as const)('an invoice says in %s what was paid ahead, and what is left', async (language, left, says) => {
    const invoice = sampleInvoice({ language });
    const prepaid = { ...invoice.total, amount: invoice.total.amount - left };
    const { pdf } = await renderInvoice({ ...invoice, prepaid }, { timeZone: settings.timeZone });
    const { letters } = new ReadPdf(pdf);
    expect(letters).toContain(squash(says));
    // Its foot has the account in any case.
    expect(letters.split('DE89').length - 1).toBe(left > 0 ? 2 : 1);
  });
});
