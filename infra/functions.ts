import { LISTED, type Use } from './uses.ts';

export interface FunctionDefinition {
  /** Module that exports `handler`, from the project's root. */
  entry: string;
  uses: readonly Use[];
  memoryMb: number;
  timeoutSeconds: number;
}

/** API Gateway gives up after 30 s, so the function has to know first. */
const api = (entry: string, ...uses: Use[]): FunctionDefinition => ({
  entry,
  uses,
  memoryMb: 512,
  timeoutSeconds: 29,
});

const background = (entry: string, ...uses: Use[]): FunctionDefinition => ({
  entry,
  uses,
  memoryMb: 512,
  timeoutSeconds: 60,
});

/** Typesetting is work for the processor, which Lambda deals out by memory. */
const typesetting = (definition: FunctionDefinition): FunctionDefinition => ({
  ...definition,
  uses: [...definition.uses, 'fonts'],
  memoryMb: 1024,
});

/** Every function there is, by the name it has in logs, alarms and route tables. */
export const FUNCTIONS = {
  'orders-api': api('functions/orders/api.ts', 'get', 'query', 'put', 'update', 'delete', ...LISTED),
  'customers-api': api('functions/customers/api.ts', 'get', 'query', 'put', 'delete', ...LISTED),
  'catalog-api': api('functions/catalog/api.ts', 'get', 'get-many', 'put', 'byKind'),
  'pricing-api': api(
    'functions/pricing/api.ts',
    'get',
    'get-many',
    'query',
    'put',
    'delete',
    'byKind',
    'byState',
    'byOwner',
    'byOwnerState',
  ),
  'inventory-api': api(
    'functions/inventory/api.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
    'byKind',
    'byState',
    'byOwner',
    'byOwnerState',
  ),
  'replenishment-api': api(
    'functions/replenishment/api.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'byKind',
  ),
  'shipping-api': api('functions/shipping/api.ts', 'get', 'query', 'put', 'update', ...LISTED),
  'shipping-documents': typesetting(
    api('functions/shipping/warehouse/documents.ts', 'get', 'get-many', 'byState'),
  ),
  'returns-api': api('functions/orders/returns/api.ts', 'get', 'query', 'put', 'update', ...LISTED),
  'quotations-api': api('functions/orders/quotations/api.ts', 'get', 'put', 'update', 'delete', ...LISTED),
  'quotation-documents': typesetting(api('functions/orders/quotations/documents.ts', 'get')),
  'quotation-page': api('functions/orders/quotations/page.ts', 'get', 'get-many', 'put', 'update', 'delete'),
  'partner-events': api('functions/relations/webhooks.ts', 'get', 'get-many', 'put', 'update', 'delete'),
  'billing-api': api('functions/billing/api.ts', 'get', 'query', 'put', 'update', 'delete', ...LISTED),
  'billing-documents': typesetting(api('functions/billing/documents.ts', 'get', 'get-many')),
  'inventory-documents': typesetting(api('functions/inventory/documents.ts', 'get', 'get-many')),
  'insights-api': api('functions/insights/api.ts', 'get', 'get-many', 'query', 'put', 'byKind'),
  'ledger-api': api(
    'functions/ledger/api.ts',
    'get',
    'get-many',
    'query',
    'put',
    'byKind',
    'byOwner',
    'byState',
    'byOwnerState',
  ),
  'imports-api': api('functions/imports/api.ts', 'get', 'get-many', 'query', 'put', 'byKind', 'byOwner'),
  'relations-api': api('functions/relations/api.ts', 'get', 'query', 'put', 'update', 'delete', ...LISTED),
  'customer-pages': api('functions/relations/pages.ts', 'get', 'get-many', 'put'),
  'meta-api': api('functions/meta/api.ts', 'assets'),

  'order-review': background('functions/orders/steps/review.ts', 'get', 'get-many', 'put', 'update'),
  'order-stock': background(
    'functions/orders/steps/stock.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
  ),
  'order-billing': background(
    'functions/orders/steps/bill.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
  ),
  'order-compensate': background(
    'functions/orders/steps/compensate.ts',
    'get',
    'get-many',
    'put',
    'update',
    'delete',
  ),
  'order-close': background(
    'functions/orders/steps/close.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
    'mail',
  ),
  'order-waits': background(
    'functions/orders/steps/wait.ts',
    'get',
    'get-many',
    'put',
    'delete',
    'task-tokens',
  ),
  'order-chase': background('functions/orders/steps/chase.ts', 'get', 'get-many', 'put', 'mail'),
  'order-invoice-mail': {
    ...typesetting(background('functions/orders/steps/mail-invoice.ts', 'get', 'put', 'mail')),
    timeoutSeconds: 90,
  },

  'workflow-stream': background(
    'functions/orders/stream.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
    'start-executions',
    'task-tokens',
    'mail',
    'metrics',
  ),
  lookout: background(
    'functions/orders/lookout.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'delete',
    'byKind',
    'byState',
    'byOwner',
    'metrics',
  ),
  // Waits for carriers that answer late or not at all.
  'carrier-polling': {
    ...background('functions/shipping/polling.ts', 'get', 'get-many', 'put', 'byOwner', 'metrics'),
    timeoutSeconds: 240,
  },
  'ledger-stream': background(
    'functions/ledger/stream.ts',
    'get',
    'get-many',
    'query',
    'put',
    'update',
    'byOwnerState',
  ),
  'imports-worker': background('functions/imports/worker.ts', 'get', 'get-many', 'put', 'update'),
  projections: background(
    'functions/projections/stream.ts',
    'get',
    'get-many',
    'query',
    'put',
    'delete',
    'byOwner',
    'byOwnerState',
  ),
  // Draws purchase orders now and then; with the memory of the others, since nobody waits for it.
  'partner-mails': background(
    'functions/mails/stream.ts',
    'get',
    'get-many',
    'put',
    'mail',
    'links',
    'fonts',
  ),
  // Waits for SES at each mail.
  dunning: {
    ...background('functions/billing/dunning.ts', 'get', 'get-many', 'put', 'update', 'byState', 'mail'),
    timeoutSeconds: 900,
  },
  // Goes through all customers; what it has no time for is the next run's.
  statements: {
    ...background(
      'functions/orders/monthly/run.ts',
      'get',
      'get-many',
      'query',
      'put',
      'update',
      'delete',
      'byKind',
      'byOwner',
      'byOwnerState',
    ),
    timeoutSeconds: 900,
  },
  'late-goods': background('functions/orders/late-goods.ts', 'get', 'get-many', 'put', 'byOwner', 'mail'),
  figures: background(
    'functions/insights/figures.ts',
    'get',
    'get-many',
    'query',
    'put',
    'byKind',
    'byState',
    'mail',
    'metrics',
  ),
  // Looks at every product, and nobody waits for it.
  'low-stock': {
    ...background(
      'functions/replenishment/low-stock.ts',
      'get',
      'get-many',
      'query',
      'put',
      'byKind',
      'mail',
      'metrics',
    ),
    timeoutSeconds: 900,
  },
  segments: {
    ...background('functions/relations/hourly.ts', 'get', 'get-many', 'put', 'byState', 'mail'),
    timeoutSeconds: 900,
  },
  // Goes through segments, and waits for SES at each mail; what it has no time for is the next run's.
  campaigns: {
    ...background(
      'functions/relations/campaigns/running.ts',
      'get',
      'get-many',
      'put',
      'byState',
      'mail',
      'links',
    ),
    timeoutSeconds: 240,
  },
  'mail-events': background('functions/mails/events.ts', 'get', 'put'),
} as const satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof FUNCTIONS;

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** The definitions, widened to their common type, in a fixed order. */
export const functionEntries = (): [FunctionName, FunctionDefinition][] =>
  Object.keys(FUNCTIONS)
    .filter(isFunctionName)
    .map((name) => [name, FUNCTIONS[name]]);

/** What a function is called in a stage. */
export const functionNameIn = (stage: string, name: FunctionName): string => `tradewind-${stage}-${name}`;

/** What all of a stage are called, whole: those of a stage `dev` begin as those of `dev-eu` do. */
export const functionNamesIn = (stage: string): ReadonlySet<string> =>
  new Set(functionEntries().map(([name]) => functionNameIn(stage, name)));
