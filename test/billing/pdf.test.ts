import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invoice } from '../../functions/billing/model.ts';
import { renderInvoice } from '../../functions/billing/pdf/render.ts';
import { useFonts } from '../support/fonts.ts';
import { drawLogo } from '../support/logo.ts';
import { type Glyph, ReadPdf, squash } from '../support/pdf.ts';
import { sampleInvoice } from './sample-invoice.ts';

let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
});
afterAll(() => removeFonts());

const draw = async (invoice: Invoice) => {
  const { pdf, missingGlyphs } = await renderInvoice(invoice, { timeZone: 'Europe/Berlin' });
  return { pdf, missingGlyphs, read: new ReadPdf(pdf) };
};
const all = (read: ReadPdf): Glyph[] =>
  Array.from({ length: read.pages }, (_, page) => read.glyphs(page)).flat();

const SIZES = [
  { language: 'en', lines: 1, pages: 1 },
  { language: 'zh', lines: 1, pages: 1 },
  { language: 'en', lines: 40, pages: 4 },
  { language: 'zh', lines: 40, pages: 3 },
  { language: 'en', lines: 300, pages: 20 },
  { language: 'zh', lines: 300, pages: 18 },
] as const;

describe.each(SIZES)('an invoice in $language of $lines lines', ({ language, lines, pages }) => {
  const invoice = sampleInvoice({ language, lines });
  let read: ReadPdf;
  let missing: string[];
  beforeAll(async () => {
    ({ read, missingGlyphs: missing } = await draw(invoice));
  });

  it('holds every text of the input', () => {
    const { seller, buyer, deliveredTo, orderReference, number, orderId, paymentReference } = invoice;
    const parts = [
      ...[seller.name, seller.taxId, seller.phone, seller.email, seller.bank.iban, seller.bank.bic],
      ...[buyer.name, buyer.taxId, ...Object.values(buyer.address ?? {}).slice(0, 4)],
      ...[deliveredTo?.name, deliveredTo?.street, number, orderId, orderReference, paymentReference],
      ...invoice.lines.flatMap(({ name, sku }) => [name, sku]),
    ];
    const { letters } = read;
    expect(letters).toContain(
      squash(language === 'en' ? 'Date of supply 27 February 2026' : '发货日期 2026年2月27日'),
    );
    expect(parts.filter((part) => !letters.includes(squash(part ?? '')))).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('has the pages it needs, each numbered, each with the head of the table that goes on there', () => {
    expect(read.pages).toBe(pages);
    for (let page = 0; page < pages; page++) {
      const text = squash(read.text(page));
      const numbering = language === 'en' ? `Page${page + 1}of${pages}` : `第${page + 1}页，共${pages}页`;
      expect(text).toContain(numbering);
      if (/TW-\d/.test(text)) expect(text).toContain(language === 'en' ? 'Unitprice' : '单价');
    }
  });

  it('stays within the margins', () => {
    for (const { box } of all(read)) {
      expect(box[0]).toBeGreaterThan(45);
      expect(box[2]).toBeLessThan(595 - 45);
      expect(box[3]).toBeLessThan(842 - 8);
    }
  });
});

describe('figures', () => {
  it('are written as the currency is', async () => {
    const yen = await draw(sampleInvoice({ currency: 'JPY', lines: 2 }));
    expect(yen.read.text(0)).toContain('JP¥2,474');
    const total = { amount: 123_456_789, currency: 'PLN' } as const;
    const zloty = await draw(sampleInvoice({ currency: 'PLN', changes: { total } }));
    expect(squash(zloty.read.text(0))).toContain('PLN1,234,567.89');
  });

  it('name each tax rate with its base and the notes it demands', async () => {
    const currency = 'EUR';
    const base = { amount: 100_000, currency } as const;
    const none = { amount: 0, currency } as const;
    const note = 'Intra-Community supply, exempt from VAT.';
    const taxes = [{ code: 'intra-community', rate: '0', base, tax: none, note }];
    const { read } = await draw(sampleInvoice({ changes: { taxes } }));
    expect(read.text(0)).toContain('Tax 0% on 1,000.00');
    expect(read.letters).toContain(squash(note));
  });

  it.each([
    ['en', 'Date of supply 20 February 2026 – 27 February 2026'],
    ['zh', '发货日期 2026年2月20日 – 2026年2月27日'],
  ] as const)(
    'tell from when to when goods left that went out one after another, in %s',
    async (language, days) => {
      const suppliedFrom = '2026-02-20T15:10:00.000Z';
      const { read } = await draw(sampleInvoice({ language, changes: { suppliedFrom } }));
      expect(read.letters).toContain(squash(days));
    },
  );

  it('tell what was ordered in boxes as it was, where it is whole ones', async () => {
    const orderedIn = { code: 'box', factor: 12_000 };
    const sample = sampleInvoice({ lines: 2 });
    const lines = sample.lines.map((line, i) => ({
      ...line,
      unit: 'pcs',
      quantity: 24_000 - i * 4000,
      orderedIn,
    }));
    const { read } = await draw({ ...sample, lines });
    expect(read.text(0)).toContain('2 box (24 pcs)');
    expect(read.text(0)).toMatch(/(?<!\()20 pcs/);
  });

  it('come in characters too, on Chinese documents in yuan', async () => {
    const total = { amount: 10_000_056, currency: 'CNY' } as const;
    const { read } = await draw(sampleInvoice({ language: 'zh', changes: { total } }));
    expect(read.letters).toContain('人民币壹拾万元伍角陆分');
    expect(read.letters).toContain('非税务发票（数电票）');
  });
});

describe.each([
  ['en', 'invoice', ['Goods', 'Order discount (2.5%)', 'Freight (19%)', 'Net total']],
  ['en', 'credit-note', ['Goods', 'Order discount (2.5%)', 'Freight (19%)', 'Net total']],
  ['zh', 'invoice', ['货物金额', '整单折扣（2.5%）', '运费（19%）', '合计金额（不含税）']],
  ['zh', 'credit-note', ['货物金额', '整单折扣（2.5%）', '运费（19%）', '合计金额（不含税）']],
] as const)("the order's discount, in %s, %s:", (language, kind, labels) => {
  const sample = (discountPercent: string, lines = 3) =>
    sampleInvoice({ language, lines, discountPercent, changes: { kind } });
  const figure = (cents: number) => (cents / 100).toLocaleString('en', { minimumFractionDigits: 2 });
  const add = (all: readonly { amount: number }[]) => all.reduce((sum, one) => sum + one.amount, 0);

  it('is taken off below lines that a reader can work out again', async () => {
    const invoice = sample('2.5');
    const whole = sample('0');
    const { read } = await draw(invoice);
    const [goods, off] = [add(whole.lines.map((l) => l.net)), add(invoice.lines.map((l) => l.orderDiscount))];
    const amounts = [figure(goods), `−${figure(off)}`, figure(990), figure(invoice.net.amount)];
    expect(off).toBeGreaterThan(0);
    expect(goods - off + 990).toBe(invoice.net.amount);
    for (const [i, label] of labels.entries()) expect(read.letters).toContain(squash(label) + amounts[i]);
    for (const line of whole.lines) expect(read.letters).toContain(`19%${figure(line.net.amount)}`);
  });

  it('is named only where there is some', async () => {
    const { read } = await draw(sample('0'));
    expect(read.letters).toContain(squash(labels[0]));
    expect(read.letters).not.toContain(language === 'en' ? 'Orderdiscount' : '整单折扣');
  });

  it('is taken off without freight too', async () => {
    const { freight: _, ...without } = sample('2.5');
    const { read } = await draw(without);
    expect(read.letters).toContain(squash(labels[0]));
    expect(read.letters).toContain(squash(labels[1]));
  });
});

describe('a credit note', () => {
  it('says what it corrects and asks for no money', async () => {
    const corrects = { id: 'inv_01K5M8Q2V3W4X5Y6Z7A8B9C0D1', number: 'INV-2026-000042' };
    const changes = { kind: 'credit-note', number: 'CRN-2026-000007', corrects } as const;
    const { read } = await draw(sampleInvoice({ changes }));
    const text = read.text(0);
    expect(text).toContain('Credit note no. CRN-2026-000007');
    expect(text).toContain('Corrects invoice');
    expect(text).not.toContain('Due date');
    expect(text).not.toContain('Please transfer');
  });
});

describe('glyphs', () => {
  it('have ink, in every script the fonts have', async () => {
    const name = '张喆堃臺灣 äöüßÄÖÜ ąćęłńóśźż ğşıİ ČŘŽ ΑΩ Москва ₹₽€¥ ≤→ 㛃 カタカナ ひらがな';
    const invoice = sampleInvoice({ changes: { buyer: { name } } });
    const { read, missingGlyphs } = await draw(invoice);
    const glyphs = read.glyphs(0);
    const blank = Array.from(name.replaceAll(' ', '')).filter((char) => {
      const found = glyphs.find((glyph) => glyph.char === char);
      return !found || read.ink(0, found.box) < 12;
    });
    expect(blank).toEqual([]);
    expect(missingGlyphs).toEqual([]);
  });

  it('that no font has are counted, and a box stands for each', async () => {
    const invoice = sampleInvoice({ changes: { buyer: { name: 'Aש🙂ש' } } });
    const { read, missingGlyphs } = await draw(invoice);
    expect(missingGlyphs).toEqual(['ש', '🙂']);
    const a = read.glyphs(0).find((glyph, i, glyphs) => glyph.char === 'A' && glyphs[i - 1]?.char !== 'T');
    const [, top, right, bottom] = a?.box ?? [0, 0, 0, 0];
    for (let box = 0; box < 3; box++)
      expect(read.ink(0, [right + box * 6.4, top, right + (box + 1) * 6.4, bottom])).toBeGreaterThan(30);
  });
});

describe('what would not fit', () => {
  it('wraps or shrinks, and nothing is lost or outside', async () => {
    const invoice = sampleInvoice({ lines: 2 });
    const [first, second] = invoice.lines;
    if (!first || !second) throw new Error('two lines expected');
    const wide = { amount: 999_999_999_999, currency: 'EUR' } as const;
    invoice.lines = [
      { ...first, name: 'W'.repeat(200), sku: 'A'.repeat(40), unitPrice: '999999999.123456', net: wide },
      second,
    ];
    if (!invoice.deliveredTo) throw new Error('an address expected');
    invoice.buyer = { name: 'Ü'.repeat(160), address: { ...invoice.deliveredTo, street: 'M'.repeat(200) } };
    const { read } = await draw(invoice);
    expect(read.letters).toContain('W'.repeat(200));
    expect(read.letters).toContain('Ü'.repeat(160));
    expect(read.letters).toContain('M'.repeat(200));
    expect(read.letters).toContain('999,999,999.123456');
    expect(all(read).every(({ box }) => box[0] > 45 && box[2] < 550)).toBe(true);
  });
});

describe('a logo', () => {
  it.each([
    ['png', 'en'],
    ['jpg', 'zh'],
  ] as const)('as %s stands over the name of the company, in %s', async (kind, language) => {
    const invoice = sampleInvoice({ language, lines: 40 });
    const [bare, { pdf }] = await Promise.all([
      draw(invoice),
      renderInvoice(invoice, { logo: await drawLogo(kind) }),
    ]);
    const read = new ReadPdf(pdf);
    const corner: Glyph['box'] = [50, 42, 100, 84];
    expect(read.ink(0, corner)).toBeGreaterThan(5_000);
    expect(read.ink(1, corner)).toBe(bare.read.ink(1, corner));
    expect(read.glyphs(0).filter(({ box: [left, top] }) => left < 300 && top < 86)).toEqual([]);
    expect(squash(read.text(0))).toContain(squash(invoice.seller.name));
  });
});

describe('the file', () => {
  it('is the same to the byte for the same invoice, whatever was drawn before and happened since', async () => {
    const invoice = sampleInvoice({ language: 'zh', lines: 5 });
    const { pdf } = await renderInvoice(invoice);
    await renderInvoice(sampleInvoice({ lines: 40, changes: { buyer: { name: 'A\u00A0B ‐ 1⁄2 Å' } } }));
    const later: Invoice = { ...invoice, status: 'paid', version: 7, mail: { state: 'sent' } };
    expect(Buffer.compare((await renderInvoice(later)).pdf, pdf)).toBe(0);
    expect(new ReadPdf(pdf).createdAt).toBe('D:20260302093000Z');
  });

  it('holds only the glyphs it uses', async () => {
    const { pdf } = await renderInvoice(sampleInvoice({ language: 'zh', lines: 300 }));
    expect(pdf.byteLength).toBeLessThan(200_000);
  });
});
