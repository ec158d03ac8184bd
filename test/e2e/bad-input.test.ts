import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes as billing } from '../../functions/billing/routes.ts';
import { routes as catalog } from '../../functions/catalog/routes.ts';
import { routes as customers } from '../../functions/customers/routes.ts';
import { routes as inventory } from '../../functions/inventory/routes.ts';
import { routes as ledger } from '../../functions/ledger/routes.ts';
import { quotationRoutes as quotations } from '../../functions/orders/quotations/routes.ts';
import { returnRoutes as returns } from '../../functions/orders/returns/routes.ts';
import { routes as orders } from '../../functions/orders/routes.ts';
import { routes as pricing } from '../../functions/pricing/routes.ts';
import { ownCampaignRoutes as campaigns } from '../../functions/relations/campaigns/routes.ts';
import { mergeRoutes as merges } from '../../functions/relations/merging/routes.ts';
import { personRoutes as persons } from '../../functions/relations/persons/routes.ts';
import { suppressedRoutes as suppressed } from '../../functions/relations/suppressed/routes.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import { newId } from '../../functions/shared/ids.ts';
import { routes as shipping } from '../../functions/shipping/routes.ts';
import { dump } from '../support/dump.ts';
import { otherThings } from '../support/others.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';
import { casesFor, fieldsOf, notShown, withField, withValue } from './bad-input-cases.ts';
import { type Known, samples } from './bad-input-samples.ts';

const ROUTES: Record<string, Route> = {
  ...billing,
  ...campaigns,
  ...catalog,
  ...customers,
  ...inventory,
  ...ledger,
  ...merges,
  ...orders,
  ...persons,
  ...pricing,
  ...quotations,
  ...returns,
  ...shipping,
  ...suppressed,
};
/**
 * Without the batches, whose items go through the single route's own schema: `batch.test.ts` sends those wrong; and
 * without what carriers sign or customers send by a link, which is refused before it is read: `carrier-events.test.ts`,
 * `statement-answers.test.ts`; and without files.
 */
const TAKING = Object.entries(ROUTES).flatMap(([id, route]) =>
  route.body && !route.batchOf && !route.signed && !route.byLink && !route.consumes
    ? [{ id, route, body: route.body }]
    : [],
);

/** What looks wrong and isn't, with the reason; `*` stands for a place in a list. */
const FINE: { field: RegExp; cases: RegExp; because: string }[] = [
  {
    field:
      /\/(name|nameZh|reference|invoiceTitle|taxId|phone|position|label|street|street2|city|postalCode|region|purchaseOrderNumber|notes|reason|note|location|carrier|trackingNumber|supplier|articleNumber|paymentTerms|method|eventId|lossReason|bin|instructions|category|words|subject|body|text|group|source|tags\/\d+)$/,
    cases: /^(NaN|negative|zero|huge)$/,
    because: 'free text: any word is one',
  },
  {
    field: /\/(unitPrice|unitCost|floor|discountPercent|prepaymentPercent|taxRate)$/,
    cases: /^zero$/,
    because: 'a gift has a price of nothing, a price may have no discount, and a sale no tax',
  },
  {
    field: /\/(paymentTermDays|leadTimeDays|quantityDecimals)$/,
    cases: /^zero$/,
    because: 'due at once, made at once, sold by the piece',
  },
  { field: /Product \/weightKg$/, cases: /^zero$/, because: 'a licence weighs nothing' },
  { field: /(creditLimit|freight)\/amount$/, cases: /^zero$/, because: 'no credit; free of freight' },
  { field: /\/change$/, cases: /^negative$/, because: 'a correction may take away' },
  { field: /^\w+ \/(contacts|addresses|tags)$/, cases: /^empty$/, because: 'a customer may have none' },
  {
    field: /^(\w+Product \/(bins|units)|packShipment \/parcels|(place|amend)Order \/delivery)$/,
    cases: /^empty$/,
    because: 'it lies in no bin, and has one unit; it is unpacked; nothing is wished for',
  },
  { field: /^change\w+ $/, cases: /^empty$/, because: 'a change of nothing' },
  { field: /^sendQuotation $/, cases: /^empty$/, because: 'no stock is kept for it' },
  { field: /^sendCampaign $/, cases: /^empty$/, because: 'it goes at once' },
  {
    field:
      /^(createProduct|enterCount|packShipment|reportShortage|dispatchShipment|amendOrder|inspectShipment|\w+Return) .*\/sku$/,
    cases: /^zero$/,
    because: 'a SKU may be a figure',
  },
  {
    field: /^(enterCount|receiveGoods|amendOrder) .*\/quantity$/,
    cases: /^zero$/,
    because: 'nothing is there; all that came is damaged; none is wanted any more',
  },
  {
    field: /^(requestRefund|recordBankCredit) \/(payer\/)?account$/,
    cases: /^(NaN|zero|huge|negative)$/,
    because: 'banks have many forms',
  },
  {
    field: /^setPrices \/prices\/\d+\/(sku|breaks|breaks\/\d+\/from)$/,
    cases: /^(zero|empty)$/,
    because: 'a SKU may be a figure; without breaks it is off the list; a price holds from the first on',
  },
  { field: /^recordBankCredit \/payer$/, cases: /^empty$/, because: 'a bank may not say who paid' },
  { field: /\/lot$/, cases: /^(NaN|zero|huge)$/, because: 'a lot number may be any word' },
  { field: /^receiveTransfer \/lines$/, cases: /^empty$/, because: 'all of it is lost' },
];
const isFine = (field: string, name: string) => FINE.some((f) => f.field.test(field) && f.cases.test(name));

let tw: Tradewind;
let known: Known;
let token: string;
beforeAll(async () => {
  tw = await startTradewind();
  token = await tw.local.token('admin');
  const [customer, product] = await Promise.all([tw.customer(), tw.product({ tracked: 'lot' })]);
  const placed = await tw.place(customer.id, [{ sku: product.sku, quantity: '1' }]);
  const order = await tw.until(placed.id, (o) => o.waits.some((w) => w.for === 'goods'));
  const partSku = (await tw.product()).sku;
  const others = await otherThings(tw, partSku, customer.id);
  known = {
    customerId: customer.id,
    sku: product.sku,
    partSku,
    orderId: order.id,
    purchaseOrderId: order.purchaseOrderIds[0] ?? '',
    shipmentId: newId('shp'),
    supplierId: others.suppliers ?? '',
    countId: others.counts ?? '',
    adjustmentId: others['stock-adjustments'] ?? '',
    transferId: others.transfers ?? '',
    returnId: newId('ret'),
    evaluationId: newId('evl'),
    reservationId: others.reservations ?? '',
    contractId: others.contracts ?? '',
    quotationId: others.quotations ?? '',
    campaignId: others.campaigns ?? '',
    priceListId: others['price-lists'] ?? '',
    bankTransactionId: others['bank-transactions'] ?? '',
  };
});
afterAll(() => tw.stop());

const tags = new Map<string, Promise<string>>();

/** The entity tag of what is at a path, read once. */
function seen(path: string): Promise<string> {
  const known = tags.get(path);
  if (known) return known;
  const read = tw
    .as('admin')
    .get(path as '/orders')
    .then(({ headers }) => headers.get('etag') ?? '"0-none"');
  tags.set(path, read);
  return read;
}

interface Sent {
  what: string;
  pointer: string;
  method: string;
  path: string;
  json: string;
}

async function send({ method, path, json }: Sent) {
  const answer = await fetch(tw.local.url + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      // Whoever changes something says which version; nothing here was changed before.
      ...(method === 'PATCH' ? { 'if-match': await seen(path) } : {}),
    },
    body: json,
  });
  const type = answer.headers.get('content-type');
  return { status: answer.status, type, body: await answer.text() };
}

/** What is wrong with how a bad request was answered; nothing if it was refused as it must be. */
async function complaint(sent: Sent): Promise<string | undefined> {
  const { status, type, body } = await send(sent);
  const { errors = [] }: { errors?: { pointer: string }[] } = JSON.parse(body);
  const named = errors.some((e) => e.pointer === sent.pointer || e.pointer.startsWith(`${sent.pointer}/`));
  const refused = status === 400 || status === 422;
  if (refused && type === 'application/problem+json' && (named || sent.pointer === '')) return undefined;
  return `${sent.what}: ${status} ${body.trim().slice(0, 200)}`;
}

const AT_ONCE = 16;
async function complaints(all: readonly Sent[]): Promise<string[]> {
  const found: string[] = [];
  const todo = [...all];
  const work = async () => {
    for (let sent = todo.pop(); sent; sent = todo.pop()) found.push((await complaint(sent)) ?? '');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.filter((one) => one !== '').sort();
}

function badRequests({ id, route, body }: (typeof TAKING)[number]): Sent[] {
  const sample = samples(known)[id];
  if (!sample) throw new Error(`no sample for ${id}`);
  const { method } = route;
  const to = { method, path: sample.path };
  return fieldsOf(body, sample.body).flatMap((field) => {
    const { pointer, type } = field;
    const about = (what: string) => ({ ...to, what: `${id} ${pointer} ${what}` });
    const values = casesFor(field)
      .filter(([name]) => !isFine(`${id} ${pointer}`, name))
      .map(([name, json]) => ({ ...about(name), pointer, json: withValue(sample.body, pointer, json) }));
    if (type !== 'object') return values;
    const more = NO_FIELDS.map((name) => ({
      ...about(`with ${name.slice(0, 12)}`),
      pointer: `${pointer}/${name.slice(0, 100)}`,
      json: withField(sample.body, pointer, name),
    }));
    return [...values, ...more];
  });
}

const NO_FIELDS = ['surprise', '__proto__', 'constructor', 'x'.repeat(10_000)];

test.each(TAKING)('the sample of $id is valid and shows every field', ({ id, body }) => {
  const sample = samples(known)[id]?.body;
  expect(body.safeParse(sample).error?.issues).toBeUndefined();
  expect(notShown(body, sample)).toEqual([]);
});

/** All but what a run by the clock puts down meanwhile: how far the segments have been looked at. */
async function written() {
  const items = await dump(tw.local);
  items.delete('SEGMENT_LOOK SEGMENT_LOOK');
  return items;
}

describe('bad input', () => {
  // Some thousands of requests.
  test('is refused with the field named, and nothing is written', { timeout: 400_000 }, async () => {
    const all = TAKING.flatMap(badRequests);
    expect(all.length).toBeGreaterThan(1000);
    const before = await written();
    expect(await complaints(all)).toEqual([]);
    expect(await written()).toEqual(before);
  });
});
