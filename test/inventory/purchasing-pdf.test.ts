import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { renderPurchaseOrder } from '../../functions/inventory/purchasing/pdf/render.ts';
import type { Supplier } from '../../functions/inventory/suppliers/model.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
import { useSettings } from '../support/settings.ts';
import { samplePurchaseOrder, sampleSupplier } from './sample-purchase-order.ts';

const settings = useSettings();
let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
});
afterAll(() => removeFonts());

async function draw(po: PurchaseOrder, supplier: Supplier | undefined) {
  const drawn = { po, supplier, settings };
  const { pdf, missingGlyphs } = await renderPurchaseOrder(drawn, { timeZone: 'Europe/Berlin' });
  expect(missingGlyphs).toEqual([]);
  return new ReadPdf(pdf);
}

const SIZES = [
  { language: 'en', lines: 1, pages: 1, total: '€46.80' },
  { language: 'zh', lines: 1, pages: 1, total: '€46.80' },
  { language: 'en', lines: 60, pages: 4, total: '€36,249.71' },
  { language: 'zh', lines: 60, pages: 4, total: '€36,249.71' },
] as const;

it.each(SIZES)(
  'a purchase order in $language of $lines lines says all that its supplier has to know',
  async ({ language, lines, pages, total }) => {
    const po = samplePurchaseOrder({ language, lines });
    const supplier = sampleSupplier(language);
    const read = await draw(po, supplier);
    const { letters } = read;
    const { company, warehouses, mail } = settings;
    const to = warehouses.find(({ code }) => code === po.warehouse)?.address;
    const chinese = language === 'zh';
    const parts = [
      ...[chinese ? company.nameZh : company.name, company.address.street, company.taxId, company.phone],
      ...[supplier.name, supplier.address?.street, supplier.contact?.name, supplier.email],
      ...[to?.name, to?.street, po.reference, po.id, mail.purchasing, mail.finance, total],
      ...(chinese
        ? ['采购订单', '要求交货日期2026年3月16日', '最小起订量12', '按6的倍数订购']
        : ['Purchase order', 'Deliver by 16 March 2026', 'your minimum 12', 'in multiples of 6']),
      ...po.lines.flatMap(({ sku, name, nameZh = name }) => [sku, chinese ? nameZh : name]),
    ];
    expect(parts.filter((part) => !letters.includes(squash(part ?? 'missing')))).toEqual([]);
    expect(read.pages).toBe(pages);
    for (let page = 0; page < pages; page++) {
      const numbering = chinese ? `第${page + 1}页，共${pages}页` : `Page${page + 1}of${pages}`;
      expect(squash(read.text(page))).toContain(numbering);
      for (const { box } of read.glyphs(page)) {
        expect(box[0]).toBeGreaterThan(45);
        expect(box[2]).toBeLessThan(595 - 45);
      }
    }
  },
);

describe('a purchase order', () => {
  const [first, second] = samplePurchaseOrder({ lines: 2 }).lines;
  if (!first || !second) throw new Error('two lines expected');
  const { price: _, ...unpriced } = second;

  it('without prices has no sums, and with some says which are in them', async () => {
    const bare = { ...first, price: undefined };
    const none = await draw(samplePurchaseOrder({ changes: { lines: [bare, unpriced] } }), sampleSupplier());
    expect(none.text(0)).not.toMatch(/Total|Amount/);
    const some = await draw(samplePurchaseOrder({ changes: { lines: [first, unpriced] } }), sampleSupplier());
    expect(some.letters).toContain('€46.80');
    expect(some.letters).toContain('nopartofthetotal');
  });

  it('shows the notes that it was given, and no terms that its quantity doesn’t keep', async () => {
    const lines = [{ ...first, quantity: 5000, minimumQuantity: 12_000, orderMultiple: 6000 }];
    const notes = 'As agreed by telephone.\nRear gate, before noon.';
    const { letters } = await draw(samplePurchaseOrder({ changes: { lines, notes } }), sampleSupplier());
    expect(letters).toContain(squash('As agreed by telephone.'));
    expect(letters).toContain(squash('Rear gate, before noon.'));
    expect(letters).not.toMatch(/yourminimum|multiplesof/);
  });

  it('in boxes says so, with the pieces that the price is of', async () => {
    const orderedIn = { code: 'box', name: 'box', nameZh: '盒', factor: 12_000 };
    const lines = [
      { ...first, quantity: 24_000, orderedIn },
      { ...second, quantity: 20_000, orderedIn },
    ];
    const english = await draw(samplePurchaseOrder({ changes: { lines } }), sampleSupplier());
    expect(english.text(0)).toContain('2 box (24 pcs)');
    expect(english.letters).toContain(squash('3.90 / pcs'));
    expect(english.text(0)).toContain('20 kg');
    const chinese = await draw(
      samplePurchaseOrder({ language: 'zh', changes: { lines } }),
      sampleSupplier('zh'),
    );
    expect(chinese.letters).toContain('2盒(24件)');
  });

  it('in two currencies has a sum of each', async () => {
    const dollars = { ...first, price: { currency: 'USD', unitPrice: '12.5' } as const };
    const { letters } = await draw(samplePurchaseOrder({ changes: { lines: [first, dollars] } }), undefined);
    expect(letters).toContain('€46.80');
    expect(letters).toContain('US$150.00');
  });

  it('that is a draft says so, asks for nothing, and leaves out what nobody wants any more', async () => {
    const lines = [first, { ...second, quantity: 0 }];
    const { sent: _, ...draft } = samplePurchaseOrder({ changes: { status: 'draft', lines } });
    const text = (await draw(draft, sampleSupplier())).text(0);
    expect(text).toContain(first.sku);
    expect(text).not.toContain(second.sku);
    expect(text).toContain('Nothing is ordered before this is sent');
    expect(text).not.toContain('Please confirm');
  });

  it('says of a line that is wanted earlier by when', async () => {
    const lines = [{ ...first, expectedAt: '2026-03-09T09:30:00.000Z' }, second];
    const text = (await draw(samplePurchaseOrder({ changes: { lines } }), sampleSupplier())).text(0);
    expect(text.match(/deliver by/g)).toHaveLength(1);
    expect(text).toContain('deliver by 9 March 2026');
  });

  it('for our own works is called another thing', async () => {
    const { supplier: _, supplierId: __, ...own } = samplePurchaseOrder({ changes: { kind: 'production' } });
    const text = (await draw(own, undefined)).text(0);
    expect(text).toContain('Production order');
    expect(text).toContain('Own works');
  });
});
