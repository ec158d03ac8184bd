import { type Invoice, invoices } from '../billing/index.ts';
import { findProducts } from '../catalog/index.ts';
import { customers } from '../customers/index.ts';
import type { Order } from '../orders/index.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { worthOn } from './costing.ts';
import { countAs } from './count.ts';
import type { SoldLine } from './model.ts';
import { type Known, partsOf, partsOfDocument, pastSaleOf, saleOf, termsNow, termsThen } from './selling.ts';

/** Counts what a document sold, in all its parts. @returns its lines as they were counted, now or earlier */
export async function countDocument(document: Invoice): Promise<SoldLine[]> {
  const terms = () =>
    document.corrects ? thenOf(document.corrects.id, document) : nowOf(document, document.issuedAt);
  return countParts(
    document,
    partsOfDocument(document),
    (part, known) => saleOf(document, part, known),
    terms,
  );
}

/** Counts what an order sold that ended elsewhere. */
export const countPastSale = (order: Order): Promise<SoldLine[]> =>
  countParts(
    order,
    partsOf(order.lines),
    (part, known) => pastSaleOf(order, part, known),
    async () => categoriesOnly(await nowOf(order, order.placedAt)),
  );

async function countParts(
  { id, customerId }: Pick<Invoice, 'customerId'> & { id: string },
  parts: number,
  saleOfPart: (part: number, known: Known) => ReturnType<typeof saleOf>,
  termsOf: () => Promise<Known['of']>,
): Promise<SoldLine[]> {
  const counted: SoldLine[] = [];
  for (let part = 0; part < parts; part++) {
    const fact = await countAs({ about: id, kind: 'sale', part }, async () =>
      saleOfPart(part, await knownOf(customerId, await termsOf())),
    );
    if (fact.kind === 'sale') counted.push(...fact.lines);
  }
  return counted;
}

async function knownOf(customerId: string, of: Known['of']): Promise<Known> {
  const customer = await customers.get(keys.customer(customerId));
  return { timeZone: getSettings().timeZone, salesperson: customer.salesperson?.email, of };
}

/** @param at when it was sold: costs in other currencies are told by the rates of that day */
async function nowOf(
  { lines, currency }: Pick<Invoice, 'currency'> & { lines: readonly { sku: string }[] },
  at: string,
): Promise<Known['of']> {
  const products = await findProducts(lines.map(({ sku }) => sku));
  const costs = [...products.values()].flatMap(({ cost }) => cost ?? []);
  const day = dayIn(getSettings().timeZone, at);
  return termsNow(products, currency, await worthOn(day, costs, currency));
}

/** The invoice is counted first, if the stream should bring its credit note before it. */
async function thenOf(invoiceId: string, note: Invoice): Promise<Known['of']> {
  const invoice = await invoices.get(keys.invoice(invoiceId));
  return termsThen(invoice, await countDocument(invoice), note);
}

/** What it cost then nobody told us. */
const categoriesOnly =
  (of: Known['of']): Known['of'] =>
  (line) => {
    const { unitCost: _, ...rest } = of(line);
    return rest;
  };
