import { describe, expect, test } from 'vitest';
import { type Source, sourcesIn } from './sources.ts';

/** Which modules each module may use; `shared` is everybody's and uses nobody. */
const MAY_USE: Record<string, string[]> = {
  shared: [],
  catalog: [],
  customers: [],
  pricing: ['catalog', 'customers'],
  ledger: [],
  shipping: ['catalog', 'customers', 'inventory', 'billing'],
  inventory: ['catalog', 'customers', 'ledger'],
  replenishment: ['catalog', 'inventory'],
  billing: ['catalog', 'customers', 'ledger'],
  mails: ['pricing', 'shipping', 'inventory', 'billing', 'orders', 'relations'],
  orders: ['catalog', 'customers', 'pricing', 'shipping', 'inventory', 'billing'],
  imports: ['billing', 'catalog', 'customers', 'inventory', 'ledger', 'orders'],
  insights: ['catalog', 'customers', 'shipping', 'billing', 'orders', 'ledger'],
  relations: ['catalog', 'customers', 'pricing', 'shipping', 'billing', 'orders'],
  projections: ['insights', 'relations'],
  meta: [
    'catalog',
    'customers',
    'pricing',
    'shipping',
    'inventory',
    'billing',
    'orders',
    'imports',
    'replenishment',
    'insights',
    'ledger',
    'relations',
  ],
  client: [],
};

/** `meta` describes all modules: it sees their routes and shapes, and nothing that acts. */
const isDescribed = ({ path, from }: { path: string; from: string }): boolean =>
  moduleOf(path) === 'meta' && /\/(routes|([\w-]*-)?model)\.ts$/.test(from);

/** Decisions: no table, no service, no settings of their own, no clock. */
const RULES = [
  'functions/billing/ageing/rules.ts',
  'functions/billing/ageing/undoing.ts',
  'functions/billing/allocation.ts',
  'functions/billing/answers/form.ts',
  'functions/billing/answers/rules.ts',
  'functions/billing/bank/camt.ts',
  'functions/billing/bank/rules.ts',
  'functions/billing/collecting/rules.ts',
  'functions/billing/credit/rules.ts',
  'functions/billing/disputes/mails.ts',
  'functions/billing/disputes/rules.ts',
  'functions/billing/fapiao/columns.ts',
  'functions/billing/fapiao/rules.ts',
  'functions/billing/invoicing.ts',
  'functions/billing/prepayments/rules.ts',
  'functions/billing/providers/rules.ts',
  'functions/billing/receipts/rules.ts',
  'functions/billing/reminding.ts',
  'functions/billing/statements/months.ts',
  'functions/billing/statements/rules.ts',
  'functions/catalog/making.ts',
  'functions/catalog/rules.ts',
  'functions/catalog/supplies.ts',
  'functions/customers/rules.ts',
  'functions/imports/chunks.ts',
  'functions/imports/rules.ts',
  'functions/insights/counting.ts',
  'functions/insights/figures-mail.ts',
  'functions/insights/figures-panels.ts',
  'functions/insights/figures-tiles.ts',
  'functions/insights/flowing.ts',
  'functions/insights/periods.ts',
  'functions/insights/ranking.ts',
  'functions/insights/selling.ts',
  'functions/insights/tallying.ts',
  'functions/insights/viewing.ts',
  'functions/relations/campaigns/mailed.ts',
  'functions/relations/campaigns/receivers.ts',
  'functions/relations/campaigns/results.ts',
  'functions/relations/campaigns/rules.ts',
  'functions/relations/campaigns/template.ts',
  'functions/relations/evaluations/marks.ts',
  'functions/relations/evaluations/rules.ts',
  'functions/relations/merging/rules.ts',
  'functions/relations/persons/one-person.ts',
  'functions/relations/persons/rules.ts',
  'functions/relations/persons/told.ts',
  'functions/relations/segments/file.ts',
  'functions/relations/segments/rules.ts',
  'functions/relations/trade/rules.ts',
  'functions/relations/trade/telling.ts',
  'functions/inventory/purchasing/allocating.ts',
  'functions/inventory/purchasing/approving.ts',
  'functions/inventory/purchasing/choosing.ts',
  'functions/inventory/purchasing/closing.ts',
  'functions/inventory/purchasing/costing.ts',
  'functions/inventory/adjustments/rules.ts',
  'functions/inventory/counts/blind.ts',
  'functions/inventory/counts/deciding.ts',
  'functions/inventory/counts/last.ts',
  'functions/inventory/counts/rules.ts',
  'functions/inventory/cover.ts',
  'functions/inventory/lots/changing.ts',
  'functions/inventory/lots/choosing.ts',
  'functions/inventory/lots/indexes.ts',
  'functions/inventory/purchasing/drafting.ts',
  'functions/inventory/purchasing/exchanging.ts',
  'functions/inventory/purchasing/making.ts',
  'functions/inventory/purchasing/minimum.ts',
  'functions/inventory/purchasing/moves.ts',
  'functions/inventory/purchasing/room.ts',
  'functions/inventory/purchasing/owed.ts',
  'functions/inventory/purchasing/returning/rules.ts',
  'functions/inventory/purchasing/rules.ts',
  'functions/inventory/reservations/rules.ts',
  'functions/inventory/rules.ts',
  'functions/inventory/purchasing/sending.ts',
  'functions/inventory/purchasing/shrinking.ts',
  'functions/inventory/purchasing/terms.ts',
  'functions/inventory/transfers/arriving.ts',
  'functions/inventory/transfers/rules.ts',
  'functions/inventory/worth.ts',
  'functions/ledger/chain.ts',
  'functions/ledger/closing.ts',
  'functions/ledger/rates/rules.ts',
  'functions/ledger/rules.ts',
  'functions/ledger/valuing/rules.ts',
  'functions/replenishment/calendar.ts',
  'functions/replenishment/demand.ts',
  'functions/replenishment/digesting.ts',
  'functions/replenishment/intermittent.ts',
  'functions/replenishment/lead-time.ts',
  'functions/replenishment/mail-entry.ts',
  'functions/replenishment/mail-transfers.ts',
  'functions/replenishment/mail.ts',
  'functions/replenishment/minimum.ts',
  'functions/replenishment/policy.ts',
  'functions/replenishment/rules.ts',
  'functions/replenishment/series.ts',
  'functions/replenishment/sparing.ts',
  'functions/replenishment/why-transfer.ts',
  'functions/replenishment/why.ts',
  'functions/orders/billable.ts',
  'functions/orders/consequences.ts',
  'functions/orders/deciding.ts',
  'functions/orders/goods-consequences.ts',
  'functions/orders/mails.ts',
  'functions/orders/measuring.ts',
  'functions/orders/outcomes.ts',
  'functions/orders/park-mail.ts',
  'functions/orders/parts.ts',
  'functions/orders/past.ts',
  'functions/orders/placing.ts',
  'functions/orders/price-words.ts',
  'functions/orders/pricing.ts',
  'functions/orders/reallocating/exchange.ts',
  'functions/orders/reallocating/places.ts',
  'functions/orders/reallocating/ready.ts',
  'functions/orders/reallocating/sources.ts',
  'functions/orders/redriving.ts',
  'functions/orders/review.ts',
  'functions/orders/shipment-consequences.ts',
  'functions/orders/shortages/rules.ts',
  'functions/orders/stalling.ts',
  'functions/orders/waiting.ts',
  'functions/orders/quotations/mails.ts',
  'functions/orders/quotations/quoting.ts',
  'functions/orders/quotations/rules.ts',
  'functions/orders/returns/inspecting.ts',
  'functions/orders/returns/mails.ts',
  'functions/orders/returns/notices.ts',
  'functions/orders/returns/rules.ts',
  'functions/orders/returns/spreading.ts',
  'functions/pricing/contracts/rules.ts',
  'functions/pricing/rules.ts',
  'functions/shared/amounts.ts',
  'functions/shared/format.ts',
  'functions/shared/money.ts',
  'functions/shared/quantity.ts',
  'functions/shipping/carriers.ts',
  'functions/shipping/correcting.ts',
  'functions/shipping/ends.ts',
  'functions/shipping/eta.ts',
  'functions/shipping/events.ts',
  'functions/shipping/mails.ts',
  'functions/shipping/methods.ts',
  'functions/shipping/notices.ts',
  'functions/shipping/numbers.ts',
  'functions/shipping/warehouse/packing.ts',
  'functions/shipping/parcels.ts',
  'functions/shipping/warehouse/picking.ts',
  'functions/shipping/returned.ts',
  'functions/shipping/rules.ts',
  'functions/shared/signature.ts',
  'functions/shipping/tracking.ts',
  'functions/shipping/warehouse/weight.ts',
];

const FUNCTIONS = sourcesIn('functions');
const BY_PATH = new Map(FUNCTIONS.map((source) => [source.path, source]));
const moduleOf = (path: string): string => path.split('/')[1] ?? '';
const names = (sources: readonly Source[]) => sources.map((s) => s.path);

/** What a file reaches when it runs, through however many others. */
function reachedFrom(start: Source, through: (source: Source) => boolean = () => true): Set<string> {
  const reached = new Set<string>();
  const todo = [start];
  for (let source = todo.pop(); source; source = todo.pop()) {
    for (const { from, typesOnly } of source.imports) {
      if (typesOnly || reached.has(from)) continue;
      reached.add(from);
      const next = BY_PATH.get(from);
      if (next && through(next)) todo.push(next);
    }
  }
  return reached;
}

describe('a module', () => {
  const crossings = FUNCTIONS.flatMap((source) =>
    source.imports
      .filter(({ from }) => from.startsWith('functions/') && moduleOf(from) !== moduleOf(source.path))
      .map(({ from }) => ({ path: source.path, from })),
  );

  test('is known to this test', () => {
    expect([...new Set(names(FUNCTIONS).map(moduleOf))].sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  test('uses only those that it may', () => {
    const forbidden = crossings.filter(
      ({ path, from }) => moduleOf(from) !== 'shared' && !MAY_USE[moduleOf(path)]?.includes(moduleOf(from)),
    );
    expect(forbidden).toEqual([]);
  });

  test('reaches another only through what that offers', () => {
    const behind = crossings.filter(
      (one) =>
        moduleOf(one.from) !== 'shared' &&
        one.from !== `functions/${moduleOf(one.from)}/index.ts` &&
        !isDescribed(one),
    );
    expect(behind).toEqual([]);
  });

  test('is not used by those it uses', () => {
    const uses = (one: string): string[] => (MAY_USE[one] ?? []).flatMap((other) => [other, ...uses(other)]);
    for (const one of Object.keys(MAY_USE)) expect(uses(one)).not.toContain(one);
  });

  test('has no files that import each other in a circle', () => {
    const circular = FUNCTIONS.filter((source) => reachedFrom(source).has(source.path));
    expect(names(circular)).toEqual([]);
  });
});

const OUTSIDE = /^(@aws-sdk\/|node:(?!crypto)|@middy)/;
const outside = (reached: Iterable<string>) => [...reached].filter((from) => OUTSIDE.test(from));

describe('what says a shape', () => {
  const shapes = FUNCTIONS.filter(({ path }) => /\/(routes|[\w-]*model)\.ts$/.test(path));

  test.each(names(shapes))('%s reaches no service, so that the stack and tools may import it', (path) => {
    const source = BY_PATH.get(path);
    expect(source && outside(reachedFrom(source))).toEqual([]);
  });
});

describe('what decides', () => {
  /** Another module's index offers its store too; what of it a rule uses is that module's own business. */
  const within = (source: Source) => !source.path.endsWith('/index.ts');
  const forbidden = /^functions\/((\w+\/)+(store|api)|shared\/(table|clients|env|once|resource))\.ts$/;

  test.each(RULES)('%s reaches neither table nor service', (path) => {
    const source = BY_PATH.get(path);
    if (!source) throw new Error(`${path} is gone; take it off the list`);
    const reached = [
      ...reachedFrom(source, (s) => within(s) && !/shared\/(settings|timeline|mail)/.test(s.path)),
    ];
    expect(reached.filter((from) => OUTSIDE.test(from) || forbidden.test(from))).toEqual([]);
  });

  test.each(RULES)('%s is told the time and the settings', (path) => {
    expect(BY_PATH.get(path)?.text).not.toMatch(
      /\bnow\(\)|getSettings|process\.env|Math\.random|Date\.now|new Date\(\)/,
    );
  });

  test('is listed here when it is called rules', () => {
    const rules = names(FUNCTIONS).filter((path) => path.endsWith('/rules.ts'));
    expect(RULES).toEqual(expect.arrayContaining(rules));
  });
});

const elsewhere = (pattern: RegExp, home: string) =>
  names(FUNCTIONS.filter(({ path, text }) => path !== home && pattern.test(text)));

describe('there is one place', () => {
  test('that reads the clock', () => {
    expect(elsewhere(/Date\.now\(|new Date\(\s*\)/, 'functions/shared/time.ts')).toEqual([]);
  });

  test('that knows how keys are written', () => {
    expect(elsewhere(/['`][A-Z_]+#/, 'functions/shared/keys.ts')).toEqual([]);
  });

  test('that makes the client of the table', () => {
    expect(elsewhere(/new DynamoDB\w*Client/, 'functions/shared/clients.ts')).toEqual([]);
  });

  test('that reads the environment, but for where a bundle finds its fonts', () => {
    const readers = elsewhere(/process\.env/, 'functions/shared/env.ts');
    expect(readers).toEqual(['functions/shared/pdf/faces.ts']);
  });

  test('that commits', () => {
    expect(
      elsewhere(/new (Transact|Put|Update|Delete|BatchWrite)\w*Command/, 'functions/shared/table.ts'),
    ).toEqual([]);
  });

  test('that scans: none', () => {
    expect(elsewhere(/ScanCommand/, '')).toEqual([]);
  });
});
