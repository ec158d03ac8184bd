import { extractXml, Profile, validateXsd } from '@stackforge-eu/factur-x';
import Big from 'big.js';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { structuredInvoice } from '../../functions/billing/einvoice/document.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { renderInvoice } from '../../functions/billing/pdf/render.ts';
import { sumTaxes } from '../../functions/shared/amounts.ts';
import { useFonts } from '../support/fonts.ts';
import { ReadPdf } from '../support/pdf.ts';
import { sampleInvoice } from './sample-invoice.ts';

const BERLIN = 'Europe/Berlin';
const xmlOf = (invoice: Invoice): string => structuredInvoice(invoice, BERLIN);
const faultsOf = async (xml: string) => (await validateXsd(xml, Profile.EN16931)).errors;

const LISTS = ['IncludedSupplyChainTradeLineItem', 'ApplicableTradeTax', 'SpecifiedTradeAllowanceCharge'];
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
});
// What the tests look at is checked by them, not by types.
// biome-ignore lint/suspicious/noExplicitAny: a parsed document
type Parsed = any;
const read = (xml: string): Parsed => parser.parse(xml).CrossIndustryInvoice.SupplyChainTradeTransaction;

const total = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), Big(0)).toString();
const figure = (amount: string): string => Big(amount).toString();

/** What an element of the sums counts: lines and charges for it, discounts against it, each in its category and rate. */
function basesOf(settlement: Parsed, lines: Parsed[]): Map<string, Big> {
  const bases = new Map<string, Big>();
  const add = (tax: Parsed, amount: Big) => {
    const key = `${tax.CategoryCode} ${tax.RateApplicablePercent}`;
    bases.set(key, (bases.get(key) ?? Big(0)).plus(amount));
  };
  for (const { SpecifiedLineTradeSettlement: of } of lines)
    add(of.ApplicableTradeTax[0], Big(of.SpecifiedTradeSettlementLineMonetarySummation.LineTotalAmount));
  for (const one of settlement.SpecifiedTradeAllowanceCharge ?? [])
    add(one.CategoryTradeTax, Big(one.ActualAmount).times(one.ChargeIndicator.Indicator === 'true' ? 1 : -1));
  return bases;
}

const anInvoice = fc
  .record({
    language: fc.constantFrom('en' as const, 'zh' as const),
    currency: fc.constantFrom('EUR' as const, 'CNY' as const, 'JPY' as const),
    lines: fc.integer({ min: 1, max: 60 }),
    discountPercent: fc.constantFrom('0', '5', '12.5', '33.33'),
    taxIncluded: fc.boolean(),
  })
  .map(sampleInvoice);

describe('a structured invoice', () => {
  test('is what the standard’s own schema takes, in every language and currency', async () => {
    await fc.assert(
      fc.asyncProperty(anInvoice, async (invoice) => {
        expect(await faultsOf(xmlOf(invoice))).toEqual([]);
      }),
      { numRuns: 25 },
    );
    const broken = xmlOf(sampleInvoice()).replaceAll('ram:GrandTotalAmount', 'ram:GrossTotalAmount');
    expect(await faultsOf(broken)).not.toEqual([]);
  });

  test('adds up as the standard’s rules BR-CO-10 to BR-CO-16 and BR-S-08 say', () => {
    fc.assert(
      fc.property(anInvoice, (invoice) => {
        const { IncludedSupplyChainTradeLineItem: lines, ApplicableHeaderTradeSettlement: settlement } = read(
          xmlOf(invoice),
        );
        const sums = settlement.SpecifiedTradeSettlementHeaderMonetarySummation;
        const changes = (is: string): string[] =>
          (settlement.SpecifiedTradeAllowanceCharge ?? [])
            .filter((one: Parsed) => one.ChargeIndicator.Indicator === is)
            .map((one: Parsed) => one.ActualAmount);
        const lineTotals = lines.map(
          (l: Parsed) =>
            l.SpecifiedLineTradeSettlement.SpecifiedTradeSettlementLineMonetarySummation.LineTotalAmount,
        );
        expect(figure(sums.LineTotalAmount)).toBe(total(lineTotals));
        expect(figure(sums.AllowanceTotalAmount)).toBe(total(changes('false')));
        expect(figure(sums.ChargeTotalAmount)).toBe(total(changes('true')));
        const basis = Big(sums.LineTotalAmount).minus(sums.AllowanceTotalAmount).plus(sums.ChargeTotalAmount);
        expect(figure(sums.TaxBasisTotalAmount)).toBe(basis.toString());
        const taxes = settlement.ApplicableTradeTax;
        expect(figure(sums.TaxTotalAmount['#text'])).toBe(
          total(taxes.map((t: Parsed) => t.CalculatedAmount)),
        );
        expect(figure(sums.GrandTotalAmount)).toBe(
          total([sums.TaxBasisTotalAmount, sums.TaxTotalAmount['#text']]),
        );
        expect(sums.DuePayableAmount).toBe(sums.GrandTotalAmount);
        const told = taxes.map((t: Parsed) => [
          `${t.CategoryCode} ${t.RateApplicablePercent}`,
          figure(t.BasisAmount),
        ]);
        const bases = [...basesOf(settlement, lines)].map(([key, base]) => [key, base.toString()]);
        expect(told.toSorted()).toEqual(bases.toSorted());
      }),
      { numRuns: 100 },
    );
  });

  test('tells what was paid ahead, and what is left', async () => {
    const invoice = sampleInvoice();
    const xml = xmlOf({ ...invoice, prepaid: { ...invoice.total, amount: invoice.total.amount - 100 } });
    expect(await faultsOf(xml)).toEqual([]);
    const sums = read(xml).ApplicableHeaderTradeSettlement.SpecifiedTradeSettlementHeaderMonetarySummation;
    expect(figure(sums.DuePayableAmount)).toBe('1');
    expect(total([sums.TotalPrepaidAmount, sums.DuePayableAmount])).toBe(figure(sums.GrandTotalAmount));
  });

  test('tells from when to when its goods left, where they left one after another', async () => {
    const xml = xmlOf({ ...sampleInvoice(), suppliedFrom: '2026-02-20T15:10:00.000Z' });
    expect(await faultsOf(xml)).toEqual([]);
    const { BillingSpecifiedPeriod: period } = read(xml).ApplicableHeaderTradeSettlement;
    const days = [period.StartDateTime, period.EndDateTime].map((one) => one.DateTimeString['#text']);
    expect(days).toEqual(['20260220', '20260227']);
    expect(xmlOf(sampleInvoice())).not.toContain('BillingSpecifiedPeriod');
  });

  test('tells a price to its last decimal, so that it times the quantity is the line', () => {
    const { IncludedSupplyChainTradeLineItem: lines } = read(xmlOf(sampleInvoice({ lines: 12 })));
    for (const line of lines) {
      const price = Big(line.SpecifiedLineTradeAgreement.NetPriceProductTradePrice.ChargeAmount);
      const { '#text': quantity } = line.SpecifiedLineTradeDelivery.BilledQuantity;
      const sum = line.SpecifiedLineTradeSettlement.SpecifiedTradeSettlementLineMonetarySummation;
      expect(price.times(quantity).round(2, Big.roundHalfUp).toFixed(2)).toBe(sum.LineTotalAmount);
    }
  });

  test('says why no tax is charged, and makes one sum of codes that are one to the standard', async () => {
    const plain = sampleInvoice({ lines: 2 });
    const { freight: _, ...rest } = plain;
    const lines = plain.lines.map((line, i) => ({
      ...line,
      taxCode: i === 0 ? 'intra-community' : 'triangular',
      taxRate: '0',
      tax: { amount: 0, currency: plain.currency },
    }));
    const taxes = sumTaxes(lines, plain.currency).map((sum) => ({
      ...sum,
      category: 'intra-community' as const,
      note: 'Exempt.',
    }));
    const net = lines.reduce((sum, line) => sum + line.net.amount, 0);
    const money = (amount: number) => ({ amount, currency: plain.currency });
    const amounts = { net: money(net), tax: money(0), total: money(net) };
    const xml = xmlOf({ ...rest, lines, taxes, ...amounts });
    expect(await faultsOf(xml)).toEqual([]);
    expect(read(xml).ApplicableHeaderTradeSettlement.ApplicableTradeTax).toMatchObject([
      {
        CategoryCode: 'K',
        ExemptionReason: 'Exempt.',
        ExemptionReasonCode: 'VATEX-EU-IC',
        CalculatedAmount: '0.00',
      },
    ]);
  });

  test('of a credit note names what it corrects, and days are those of the business', async () => {
    const corrects = { id: 'inv_01K5M8Q2V3W4X5Y6Z7A8B9C0D1', number: 'INV-2026-000042' };
    const late = { issuedAt: '2026-03-02T23:30:00.000Z' };
    const note = sampleInvoice({
      changes: { kind: 'credit-note', number: 'CRN-2026-000007', corrects, ...late },
    });
    const xml = xmlOf(note);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<ram:TypeCode>381</ram:TypeCode>');
    expect(xml).toContain('<udt:DateTimeString format="102">20260303</udt:DateTimeString>');
    expect(read(xml).ApplicableHeaderTradeSettlement.InvoiceReferencedDocument).toEqual({
      IssuerAssignedID: corrects.number,
    });
  });

  test('takes any text as it is', async () => {
    const name = 'R&D <"Größe" 5’>]]> 螺栓';
    const [line] = sampleInvoice().lines;
    if (!line) throw new Error('no line');
    const xml = xmlOf(sampleInvoice({ changes: { lines: [{ ...line, name }] } }));
    expect(await faultsOf(xml)).toEqual([]);
    expect(read(xml).IncludedSupplyChainTradeLineItem[0].SpecifiedTradeProduct.Name).toBe(name);
  });
});

describe('in the PDF of whom wants it', () => {
  let removeFonts: () => Promise<void>;
  beforeAll(async () => {
    removeFonts = await useFonts();
  });
  afterAll(() => removeFonts());
  const wanted = sampleInvoice({ lines: 3, changes: { eInvoice: 'factur-x' } });
  const draw = async (invoice: Invoice) => (await renderInvoice(invoice, { timeZone: BERLIN })).pdf;

  test('lies the same, found by who reads such, and people see what they always saw', async () => {
    const pdf = await draw(wanted);
    const found = await extractXml(Buffer.from(pdf));
    expect(found).toMatchObject({ xml: xmlOf(wanted), filename: 'factur-x.xml', profile: Profile.EN16931 });
    const without = new ReadPdf(await draw(sampleInvoice({ lines: 3 })));
    const glyphs = (of: ReadPdf) =>
      of
        .glyphs(0)
        .map(({ char }) => char)
        .join('');
    expect(glyphs(new ReadPdf(pdf))).toBe(glyphs(without));
  });

  test('drawn again it has the same bytes, and says that it is to be archived', async () => {
    const pdf = await draw(wanted);
    expect(Buffer.compare(pdf, await draw({ ...wanted, status: 'paid', version: 3 }))).toBe(0);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    for (const part of [
      'GTS_PDFA1',
      '<pdfaid:part>3',
      '<pdfaid:conformance>B',
      '<fx:ConformanceLevel>EN 16931',
    ])
      expect(text).toContain(part);
  });

  test('who doesn’t want it gets none', async () => {
    await expect(extractXml(Buffer.from(await draw(sampleInvoice())))).rejects.toThrow();
  });
});
