import { addressLines, type Format } from '../../shared/format.ts';
import { drawParties, type Fact } from '../../shared/pdf/parties.ts';
import { BODY, ID, STRONG } from '../../shared/pdf/theme.ts';
import { drawTitle } from '../../shared/pdf/title.ts';
import type { InvoiceSheet } from './sheet.ts';

/** First page only: who writes, what this is, to whom, and its dates and numbers. */
export function drawHead(sheet: InvoiceSheet): void {
  const { invoice, labels, format } = sheet;
  const { kind, number, seller, buyer, deliveredTo } = invoice;
  drawTitle(sheet, {
    kind: labels.title[kind],
    number: `${labels.number[kind]} ${number}`,
    from: seller.address ? addressLines(seller.address, format).join('  ·  ') : '',
    note: kind === 'prepayment' ? labels.proforma : labels.disclaimer,
  });
  const notes = buyer.taxId ? [`${labels.taxId}: ${buyer.taxId}`] : [];
  const billTo = { label: labels.billTo, name: buyer.name, address: buyer.address, notes };
  const deliverTo = {
    label: labels.deliverTo,
    name: deliveredTo?.name ?? labels.deliverToSeveral,
    address: deliveredTo,
  };
  drawParties(sheet, [billTo, deliverTo], facts(sheet));
}

function facts({ invoice, labels, format }: InvoiceSheet): Fact[] {
  const {
    kind,
    corrects,
    issuedAt,
    suppliedAt,
    suppliedFrom,
    dueAt,
    orderId,
    month,
    orderReference,
    currency,
  } = invoice;
  return [
    ...(corrects ? [[labels.corrects, corrects.number, BODY] satisfies Fact] : []),
    [labels.issued, format.day(issuedAt), BODY],
    ...(suppliedAt ? [[labels.supplied, daysOf(suppliedFrom, suppliedAt, format), BODY] satisfies Fact] : []),
    ...(kind !== 'credit-note' ? [[labels.due, format.day(dueAt), STRONG] satisfies Fact] : []),
    ...(orderId ? [[labels.order, orderId, ID] satisfies Fact] : []),
    ...(month ? [[labels.month, format.month(month), BODY] satisfies Fact] : []),
    ...(orderReference ? [[labels.reference, orderReference, BODY] satisfies Fact] : []),
    [labels.currency, currency, BODY],
  ];
}

/** Goods that left on several days are told by the first and the last. */
const daysOf = (from: string | undefined, to: string, format: Format): string =>
  [...new Set([from ?? to, to].map(format.day))].join(' – ');
