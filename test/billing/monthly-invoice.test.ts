import { Profile, validateXsd } from '@stackforge-eu/factur-x';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllBack, takeBack } from '../../functions/billing/crediting.ts';
import { structuredInvoice } from '../../functions/billing/einvoice/document.ts';
import { entryOfInvoice } from '../../functions/billing/entries.ts';
import { fingerprintOf, newCreditNote } from '../../functions/billing/invoicing.ts';
import { invoiceMail } from '../../functions/billing/mails.ts';
import { type Invoice, invoice as schema } from '../../functions/billing/model.ts';
import { ordersOf, sectionOf, sectionsOf } from '../../functions/billing/orders-of.ts';
import { withinOne } from '../../functions/billing/paying-at-once.ts';
import { renderInvoice } from '../../functions/billing/pdf/render.ts';
import { balanceOf } from '../../functions/ledger/rules.ts';
import { sum } from '../../functions/shared/amounts.ts';
import { newId } from '../../functions/shared/ids.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf } from '../support/pdf.ts';
import { useSettings } from '../support/settings.ts';
import { sampleInvoice } from './sample-invoice.ts';
import { sampleMonthly } from './sample-monthly.ts';

const settings = useSettings();
const AT = '2026-12-03T10:00:00.000Z';

const ofOrder = fc.record({
  lines: fc.integer({ min: 1, max: 5 }),
  discountPercent: fc.constantFrom('0', '5', '12.5', '33.33'),
  freight: fc.constantFrom(0, 990, 1234),
  ahead: fc.constantFrom(0, 500, 99_999_999_999),
});
const ofMonth = fc
  .tuple(
    fc.array(ofOrder, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('en' as const, 'zh' as const),
    fc.boolean(),
  )
  .map(([orders, language, taxIncluded]) => sampleMonthly(settings, orders, { language, taxIncluded }));

describe('an invoice over the orders of a month', () => {
  test('is what its orders come to, each to the cent, and its entry balances with each advance by its order', () => {
    fc.assert(
      fc.property(ofMonth, (invoice) => {
        const { orders = [], total, net, tax, taxes, lines, freight, prepaid } = invoice;
        expect(sum(orders.map((one) => one.total))).toBe(total.amount);
        const charges = freight ? [...lines, freight] : lines;
        expect([sum(charges.map((c) => c.net)), sum(charges.map((c) => c.tax))]).toEqual([
          net.amount,
          tax.amount,
        ]);
        expect(sum(taxes.map((one) => one.tax))).toBe(tax.amount);
        for (const { total, prepaid } of orders)
          expect(prepaid?.amount ?? 0).toBeLessThanOrEqual(total.amount);
        expect(fingerprintOf(invoice)).toBe(invoice.digest);
        expect(schema.decode(schema.encode(invoice))).toEqual(invoice);
        const entry = entryOfInvoice(invoice, prepaid?.amount ?? 0, settings);
        expect(balanceOf(entry?.lines ?? [])).toBe(0);
        const advances = entry?.lines.filter(({ account }) => account === 'advances') ?? [];
        expect(advances.map(({ openItem, amount }) => [openItem, amount])).toEqual(
          orders.flatMap(({ orderId, prepaid }) => (prepaid ? [[orderId, prepaid]] : [])),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('is taken back order by order, with each one’s freight, and comes to nothing with the last', () => {
    fc.assert(
      fc.property(ofMonth, fc.infiniteStream(fc.nat()), (invoice, dice) => {
        const left = sectionsOf(invoice).flatMap(({ orderId = '', lines }) =>
          lines.map(({ lineNo, quantity }) => ({ orderId, lineNo, quantity })),
        );
        const notes: Invoice[] = [];
        while (left.length > 0) {
          const i = (dice.next().value ?? 0) % left.length;
          const one = left[i];
          if (!one) break;
          const part = Math.min(one.quantity, Math.max(1, Math.ceil(one.quantity / 2)));
          expect(isAllBack(invoice, notes)).toBe(false);
          const own = sectionOf(invoice, one.orderId);
          const returned = { shipmentId: newId('shp'), lines: [{ lineNo: one.lineNo, quantity: part }] };
          const back = takeBack(
            own,
            returned,
            notes.filter((note) => note.orderId === one.orderId),
          );
          notes.push(newCreditNote(own, back, `CRN-${notes.length}`, settings, AT));
          one.quantity -= part;
          if (one.quantity === 0) left.splice(i, 1);
        }
        expect(isAllBack(invoice, notes)).toBe(true);
        for (const { orderId, total } of invoice.orders ?? []) {
          const own = notes.filter((note) => note.orderId === orderId);
          expect(sum(own.map((note) => note.total))).toBe(total.amount);
        }
        expect(notes.filter(({ orders, month }) => orders ?? month)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is an e-invoice by the standard’s schema: each line says of which order it is, by a number of its own', async () => {
    await fc.assert(
      fc.asyncProperty(ofMonth, async (invoice) => {
        const xml = structuredInvoice(invoice, 'Europe/Berlin');
        expect((await validateXsd(xml, Profile.EN16931)).errors).toEqual([]);
        const ids = [...xml.matchAll(/<ram:LineID>(\d+)</g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(invoice.lines.length);
        for (const id of ordersOf(invoice)) expect(xml).toContain(id);
      }),
      { numRuns: 15 },
    );
    const several = sampleMonthly(settings, [{ city: 'Bremen' }, { city: 'Essen' }]);
    const xml = structuredInvoice(several, 'Europe/Berlin');
    expect(xml).not.toContain('ShipToTradeParty');
    expect((await validateXsd(xml, Profile.EN16931)).errors).toEqual([]);
  });

  test('is one document on paper and in its mail, with the orders as headings', async () => {
    await useFonts();
    for (const language of ['en', 'zh'] as const) {
      const invoice = sampleMonthly(
        settings,
        [
          { lines: 3, freight: 990, ahead: 500 },
          { lines: 30, discountPercent: '5', city: 'Bremen' },
          { lines: 2 },
        ],
        { language },
      );
      const { pdf, missingGlyphs } = await renderInvoice(invoice, { timeZone: 'Europe/Berlin' });
      expect(missingGlyphs).toEqual([]);
      const { letters } = new ReadPdf(pdf);
      for (const { orderId, shipmentIds, orderReference = '' } of invoice.orders ?? [])
        for (const named of [orderId, orderReference, ...shipmentIds]) expect(letters).toContain(named);
      expect(letters).toContain('Bremen');
      expect(letters).toContain(language === 'en' ? 'November2026' : '2026年11月');
      const { subject, text } = invoiceMail(invoice, pdf, settings);
      expect(`${subject} ${text}`).toContain(language === 'en' ? 'in November 2026' : '2026年11月');
      for (const id of ordersOf(invoice)) expect(text).toContain(id);
    }
  });

  test('takes as many places in the transaction that pays it as it has orders', () => {
    const month = sampleMonthly(
      settings,
      Array.from({ length: 20 }, () => ({})),
    );
    const single = sampleInvoice();
    expect(withinOne(Array.from({ length: 40 }, () => single))).toHaveLength(30);
    expect(withinOne([month, month, ...Array.from({ length: 40 }, () => single)])).toHaveLength(11);
  });
});
