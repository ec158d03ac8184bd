import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import { DOCUMENT_FILE } from '../../infra/openapi.ts';
import { expectSound } from '../support/audit.ts';
import { flowOf, waitsFor } from '../support/flow.ts';
import { type Schema, valuesOf } from '../support/from-schema.ts';
import { inSmall, LONG_MS } from '../support/long.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

/** Requests made of the document, sound and unsound: none may fail on our side or be answered as nobody was told. */
const SEED = Number(process.env.FUZZ_SEED ?? 374_975_883);
const REQUESTS = inSmall(12, 200);

const document: Schema = JSON.parse(readFileSync(DOCUMENT_FILE, 'utf8'));
const operations = allRoutes().map(({ route: { method, path } }) => {
  const operation: Schema = document.paths[path][method.toLowerCase()];
  const parameters: Schema[] = operation.parameters.map(
    (one: Schema) => (one.$ref && document.components.parameters[one.$ref.split('/').at(-1)]) || one,
  );
  return { key: `${method} ${path}`, method, path, operation, parameters };
});
type Operation = (typeof operations)[number];

let tw: Tradewind;
let ids: string[];
beforeAll(async () => {
  console.log(`FUZZ_SEED=${SEED}`);
  tw = await startTradewind();
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '3');
  const { id } = await tw.place(customer.id, [{ sku, quantity: '5' }]);
  await tw.until(id, waitsFor('goods'));
  await flowOf(tw).dispatch(id);
  const order = await tw.order(id);
  ids = [id, customer.id, sku, ...order.shipmentIds, ...order.invoiceIds, ...order.purchaseOrderIds];
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const partsOf = (parameters: Schema[], where: string) =>
  fc.record(
    Object.fromEntries(
      parameters.filter((p) => p.in === where).map((p) => [p.name, valuesOf(document, p.schema)]),
    ),
    { requiredKeys: parameters.filter((p) => p.in === where && p.required).map((p) => p.name) },
  ) as fc.Arbitrary<Record<string, unknown>>;

function requestsOf({ parameters, operation }: Operation) {
  const [[type, { schema }] = ['', { schema: undefined }]] = Object.entries<Schema>(
    operation.requestBody?.content ?? {},
  );
  return fc.record({
    // What is there, of the same kind or of another, and what isn't.
    path: fc.oneof(fc.constant(undefined), partsOf(parameters, 'path')),
    query: partsOf(parameters, 'query'),
    headers: partsOf(parameters, 'header'),
    body: schema ? valuesOf(document, schema) : fc.constant(undefined),
    type: fc.constant(type),
    thing: fc.nat(),
  });
}
type Request = typeof requestsOf extends (o: Operation) => fc.Arbitrary<infer R> ? R : never;

/** Objects may have made even `toString` something else. */
const inText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

const sayable = (value: unknown): string => inText(value).replace(/[^\x20-\x7e]/g, '?');

async function ask(
  { method, path }: Operation,
  { path: inPath, query, headers, body, type, thing }: Request,
) {
  const kind = /\{sku\}/.test(path) ? /^T-/ : /_/;
  const there = ids.filter((id) => kind.test(id));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(inText(inPath ? inPath[name] : there[thing % there.length])),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, inText(value)]),
  );
  return fetch(`${tw.local.url}${filled}?${search}`, {
    method,
    headers: {
      authorization: `Bearer ${await tw.local.token('admin')}`,
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, sayable(value)])),
      ...(type ? { 'content-type': type } : {}),
    },
    ...(body === undefined
      ? {}
      : { body: type === 'application/json' ? JSON.stringify(body) : inText(body) }),
  });
}

test.each(operations.map((one) => [one.key, one] as const))(
  '%s',
  { timeout: LONG_MS },
  async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(requestsOf(operation), async (request) => {
        const answer = await ask(operation, request);
        const text = await answer.text();
        expect(answer.status, text).toBeLessThan(500);
        // What a path leads elsewhere with is answered as what no route takes.
        if (answer.status === 404 || answer.status === 405) return;
        expect(Object.keys(operation.operation.responses), text).toContain(String(answer.status));
      }),
      { seed: SEED, numRuns: REQUESTS },
    );
  },
);
