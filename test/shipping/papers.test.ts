import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../functions/shipping/rules.ts';
import { renderDeliveryNote } from '../../functions/shipping/warehouse/pdf/delivery-note.ts';
import { renderPickList } from '../../functions/shipping/warehouse/pdf/pick-list.ts';
import { picksFor } from '../../functions/shipping/warehouse/picking.ts';
import { loadConfig } from '../../infra/config.ts';
import { useFonts } from '../support/fonts.ts';
import { type Glyph, ReadPdf, squash } from '../support/pdf.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleBuyer, sampleProducts, sampleShipment } from './sample-shipment.ts';

const { settings } = loadConfig();
let removeFonts: () => Promise<void>;
beforeAll(async () => {
  removeFonts = await useFonts();
});
afterAll(() => removeFonts());

const SIZES = [
  { language: 'en', lines: 1, pages: 1 },
  { language: 'zh', lines: 1, pages: 1 },
  { language: 'en', lines: 60, pages: 5 },
  { language: 'zh', lines: 60, pages: 5 },
] as const;

/** What stands on the pages beyond their margins. */
const beyond = (read: ReadPdf): Glyph[] =>
  Array.from({ length: read.pages }, (_, page) => read.glyphs(page))
    .flat()
    .filter(({ box: [left, , right, bottom] }) => left < 45 || right > 595 - 45 || bottom > 842 - 8);

it('a delivery note tells boxes as boxes', async () => {
  const shipment = sampleShipment('en', 1);
  const orderedIn = { code: 'box', name: 'crate of 12', factor: 12_000 };
  const lines = shipment.lines.map((line) => ({ ...line, quantity: 36_000, orderedIn }));
  const { pdf } = await renderDeliveryNote({ ...shipment, lines }, sampleBuyer('en'), settings);
  expect(new ReadPdf(pdf).text(0)).toContain('3 crate of 12 (36 pcs)');
});

const LOTS = [
  { lot: 'L-1147', expiresOn: '2027-01-31', quantity: 4000 },
  { lot: 'L-1201', expiresOn: '2027-03-31', quantity: 2000 },
];

it.each(['en', 'zh'] as const)('papers name the lots, in %s', async (language) => {
  const shipment = sampleShipment(language, 1);
  const [line] = shipment.lines;
  const lines = line ? [{ ...line, quantity: 6000, lots: LOTS }] : [];
  const note = await renderDeliveryNote({ ...shipment, lines }, sampleBuyer(language), settings);
  const picks = picksFor('HAM', [{ ...shipment, parcels: [] }], sampleProducts(1), language);
  const items = picks.map((pick) => ({
    ...{ ...pick, lots: LOTS, lacking: 7000 },
    for: pick.for.map((one) => ({ ...one, shipOn: '2027-01-20' })),
  }));
  const list = await renderPickList({ warehouse: 'HAM', items }, { language, settings });
  for (const { pdf, missingGlyphs } of [note, list]) {
    const read = new ReadPdf(pdf);
    for (const { lot } of LOTS) expect(read.letters).toContain(lot);
    expect([...missingGlyphs]).toEqual([]);
  }
  expect(new ReadPdf(note.pdf).letters).toContain('2027-01-31');
  const { letters } = new ReadPdf(list.pdf);
  for (const part of ['2027-01-20', language === 'en' ? '7nottobehad' : '缺7'])
    expect(letters).toContain(part);
});

describe.each(SIZES)('in $language, of $lines lines,', ({ language, lines, pages }) => {
  const shipment = sampleShipment(language, lines);

  it('a delivery note says all that the recipient and the driver have to know, and no price', async () => {
    const numbers = shipment.parcels?.map(({ no }) => ({ no, trackingNumber: `EP-${no}` })) ?? [];
    const sent = dispatch(
      shipment,
      { carrier: 'Elbe', trackingNumber: 'EP', reference: 'LS-42', method: 'std', parcels: numbers },
      AT,
      SALES,
    );
    const { pdf, missingGlyphs } = await renderDeliveryNote(sent, sampleBuyer(language), settings);
    const read = new ReadPdf(pdf);
    const { recipient, delivery, purchaseOrderNumber, orderId, id } = sent;
    const parts = [
      ...[
        recipient.name,
        recipient.street,
        recipient.city,
        purchaseOrderNumber,
        orderId,
        id,
        'LS-42',
        'Elbe',
      ],
      ...[delivery?.contact?.name, delivery?.contact?.phone, delivery?.instructions],
      ...sent.lines.flatMap(({ name, sku }) => [name, sku]),
      ...numbers.map(({ trackingNumber }) => trackingNumber),
      ...(language === 'en'
        ? ['Standard', '4 March 2026', 'Signature']
        : ['标准配送', '2026年3月4日', '签字']),
    ];
    const { letters } = read;
    expect(parts.filter((part) => !letters.includes(squash(part ?? '?')))).toEqual([]);
    expect(missingGlyphs).toEqual([]);
    expect(letters).not.toMatch(/€|EUR|¥/);
    expect(read.pages).toBe(pages);
    expect(beyond(read)).toEqual([]);
  });

  it('a pick list names bin, goods and shipments, and the same list gives the same bytes', async () => {
    const items = picksFor('HAM', [{ ...shipment, parcels: [] }], sampleProducts(lines), language);
    const draw = () =>
      renderPickList({ warehouse: 'HAM', changedAt: AT, items, next: 'more' }, { language, settings });
    const { pdf, missingGlyphs } = await draw();
    const read = new ReadPdf(pdf);
    const parts = [
      ...items.flatMap(({ bin, sku, name }) => [bin, sku, name]),
      ...[shipment.id, shipment.orderId],
      language === 'en' ? 'More shipments stand ready' : '待发货单超出',
    ];
    expect(parts.filter((part) => !read.letters.includes(squash(part ?? '?')))).toEqual([]);
    expect(missingGlyphs).toEqual([]);
    expect(beyond(read)).toEqual([]);
    expect(Buffer.compare((await draw()).pdf, pdf)).toBe(0);
  });
});
