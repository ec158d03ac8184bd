import { XMLBuilder } from 'fast-xml-parser';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Invoice } from '../model.ts';
import { lineElement } from './lines.ts';
import { buyerElement, sellerElement, shipToElement } from './parties.ts';
import { settlementElement } from './settlement.ts';
import { dayElement, type Element } from './values.ts';

/** Of UNTDID 1001. */
const KINDS = { invoice: '380', 'credit-note': '381' } as const;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: ' ',
  suppressBooleanAttributes: false,
});

/**
 * An invoice or credit note as EN 16931 has it, in the syntax of UN/CEFACT's Cross Industry Invoice D16B: what Factur-X
 * and ZUGFeRD carry in their profile EN 16931. The same document gives the same text, whatever happened to it since.
 * @param timeZone in which its days are told, as on paper
 */
export const structuredInvoice = (invoice: Invoice, timeZone: string): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    'rsm:CrossIndustryInvoice': {
      '@xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
      '@xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
      '@xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
      '@xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
      'rsm:ExchangedDocumentContext': {
        'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': 'urn:cen.eu:en16931:2017' },
      },
      'rsm:ExchangedDocument': {
        'ram:ID': invoice.number,
        'ram:TypeCode': KINDS[invoice.kind],
        'ram:IssueDateTime': dayElement(invoice.issuedAt, timeZone),
      },
      'rsm:SupplyChainTradeTransaction': transaction(invoice, timeZone),
    },
  });

/**
 * What the standard must have of a buyer; invoices from before customers' addresses were copied may lack it.
 * @throws Problem conflict
 */
export function assertStructurable({ buyer }: Invoice): void {
  if (!buyer.address)
    throw conflict(say('No structured invoice can be made: its buyer has no address on it.'));
}

const transaction = (invoice: Invoice, timeZone: string): Element => ({
  'ram:IncludedSupplyChainTradeLineItem': invoice.lines.map((line, i) => lineElement(invoice, line, i)),
  'ram:ApplicableHeaderTradeAgreement': {
    'ram:SellerTradeParty': sellerElement(invoice),
    'ram:BuyerTradeParty': buyerElement(invoice),
    ...(invoice.orderReference
      ? { 'ram:BuyerOrderReferencedDocument': { 'ram:IssuerAssignedID': invoice.orderReference } }
      : {}),
  },
  'ram:ApplicableHeaderTradeDelivery': {
    ...(invoice.deliveredTo ? { 'ram:ShipToTradeParty': shipToElement(invoice.deliveredTo) } : {}),
    'ram:ActualDeliverySupplyChainEvent': {
      'ram:OccurrenceDateTime': dayElement(invoice.suppliedAt, timeZone),
    },
  },
  'ram:ApplicableHeaderTradeSettlement': settlementElement(invoice, timeZone),
});
