import { findProducts, type Product } from '../../catalog/index.ts';
import { type Account, type Customer, customers, getAccount } from '../../customers/index.ts';
import { type PurchaseOrder, suppliersOf } from '../../inventory/index.ts';
import { pricesFor } from '../../pricing/index.ts';
import { includeTax } from '../../shared/included-tax.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import type { Shipment } from '../../shipping/index.ts';
import { purchaseOrdersOf, shipmentsOf } from '../facts.ts';
import { furtherParts } from '../further-parts.ts';
import type { Order, OrderLine, StoredFinding } from '../model.ts';
import { assertInLots } from '../placing.ts';
import { crossedBy } from './crossing.ts';
import { withoutCuts } from './cutting.ts';
import { assertChangeable } from './fields.ts';
import { goneOf } from './gone.ts';
import type { Freed } from './holdings.ts';
import type { Increase } from './increasing.ts';
import type { Wish } from './model.ts';
import { carriedOn } from './redirecting.ts';
import { repriced } from './repricing.ts';
import { assertAmendable } from './when.ts';
import { assertWanted, coverOf, type Widening } from './widening.ts';
import { wishesOf } from './wishing.ts';

const MOST_LINES = 100;

/** What an amendment would make of an order and of what belongs to it; nothing is written. */
export interface Plan {
  before: Order;
  after: Order;
  increases: Increase[];
  cover: Widening;
  /** Of the goods that it gives up, those that were there. */
  freed: readonly Freed[];
  /** As they were, and as they would be. */
  papers: { before: Papers; after: Papers };
  customer: Customer;
  account: Account;
  /** Why a person would have to look at it. */
  findings: StoredFinding[];
}

interface Papers {
  shipments: readonly Shipment[];
  pos: readonly PurchaseOrder[];
}

/** @throws Problem conflict, or unprocessable naming the field */
export async function planOf(before: Order, wish: Wish, at: string): Promise<Plan> {
  assertAmendable(before);
  const settings = getSettings();
  const skus = [...before.lines, ...(wish.lines ?? [])].flatMap(({ sku }) => sku ?? []);
  const [customer, account, products, shipments, pos] = await Promise.all([
    customers.get(keys.customer(before.customerId)),
    getAccount(before.customerId, before.currency),
    findProducts(skus),
    shipmentsOf(before.shipmentIds),
    purchaseOrdersOf(before.purchaseOrderIds),
  ]);
  const gone = goneOf(before, shipments);
  assertChangeable(before, wish, gone, at);
  const wishes = wishesOf(before, wish.lines ?? [], { products, gone });
  const { currency } = before;
  const more = wishes.wanted.map(({ sku }) => sku);
  const prices = await pricesFor({ customer, currency, on: dayIn(settings.timeZone, at) }, more);
  const terms = { customer: asBefore(customer, before), products, ...prices, settings, currency };
  const { priced, increases } = repriced(before, wish, wishes, terms);
  assertOrderly(priced, products);
  const cover = await coverOf(priced, increases);
  assertWanted(priced, cover);
  const had = { shipments, pos };
  const { parts, freed, ...cut } = withoutCuts(
    { orderId: before.id, parts: before.parts, ...had, freed: [] },
    wishes.cuts,
    at,
  );
  const suppliers = await suppliersOf(products.values());
  const version = (before.amended?.version ?? 1) + 1;
  const lastLineNo = lastOf(before, priced.lines);
  const after: Order = {
    ...priced,
    parts: [...parts, ...furtherParts(priced, increases, cover, String(version))],
    amended: { version, lastLineNo },
    updatedAt: at,
  };
  const papers = { before: had, after: carriedOn(cut, before, after, { products, suppliers }, at) };
  const facts = {
    customer,
    account: without(account, before),
    products,
    missing: cover.missing,
    leadTimes: cover.leadTimes,
    settings,
  };
  const findings = crossedBy(before, { ...after, placedAt: at }, facts);
  return { before, after, increases, cover, freed, papers, customer, account, findings };
}

/** Its prices stay with tax or without it, whatever is agreed with the customer since. */
const asBefore = (customer: Customer, { lines }: Order): Customer => ({
  ...customer,
  taxIncluded: includeTax(lines),
});

/** The highest number that a line has had, so that none is given twice. */
const lastOf = ({ amended, lines }: Order, after: readonly OrderLine[]): number =>
  Math.max(amended?.lastLineNo ?? 0, ...[...lines, ...after].map(({ lineNo }) => lineNo));

function assertOrderly({ lines }: Order, products: ReadonlyMap<string, Product>): void {
  if (lines.length === 0)
    throw fieldProblem('/lines', say('would leave nothing of the order: cancel it instead'));
  if (lines.length > MOST_LINES)
    throw fieldProblem('/lines', say('come to more than {max} lines', { max: MOST_LINES }));
  assertInLots({ lines }, { products });
}

/** What the customer has on order beside this. */
const without = (account: Account, { totals }: Order): Account => ({
  ...account,
  ordered: { ...account.ordered, amount: account.ordered.amount - totals.total.amount },
});
