/** What a function may use; each use is given as environment and permission together. */
export type Use = 'table' | 'table-read' | 'mail' | 'start-executions' | 'task-tokens' | 'fonts' | 'assets';

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
  'orders-api': api('functions/orders/api.ts', 'table'),
  'customers-api': api('functions/customers/api.ts', 'table'),
  'catalog-api': api('functions/catalog/api.ts', 'table'),
  'inventory-api': api('functions/inventory/api.ts', 'table'),
  'replenishment-api': api('functions/replenishment/api.ts', 'table'),
  'shipping-api': api('functions/shipping/api.ts', 'table'),
  'billing-api': api('functions/billing/api.ts', 'table'),
  'billing-documents': typesetting(api('functions/billing/documents.ts', 'table-read')),
  'imports-api': api('functions/imports/api.ts', 'table'),
  'meta-api': api('functions/meta/api.ts', 'assets'),

  'order-review': background('functions/orders/steps/review.ts', 'table'),
  'order-stock': background('functions/orders/steps/stock.ts', 'table'),
  'order-billing': background('functions/orders/steps/bill.ts', 'table'),
  'order-compensate': background('functions/orders/steps/compensate.ts', 'table'),
  'order-close': background('functions/orders/steps/close.ts', 'table', 'mail'),
  'order-waits': background('functions/orders/steps/wait.ts', 'table', 'task-tokens'),
  'order-chase': background('functions/orders/steps/chase.ts', 'table', 'mail'),
  'order-invoice-mail': {
    ...typesetting(background('functions/orders/steps/mail-invoice.ts', 'table', 'mail')),
    timeoutSeconds: 90,
  },

  'workflow-stream': background('functions/orders/stream.ts', 'table', 'start-executions', 'task-tokens'),
  'imports-worker': background('functions/imports/worker.ts', 'table'),
  dunning: background('functions/billing/dunning.ts', 'table', 'mail'),
  // Looks at every product, and nobody waits for it.
  'low-stock': {
    ...background('functions/replenishment/low-stock.ts', 'table', 'mail'),
    timeoutSeconds: 900,
  },
  'mail-events': background('functions/billing/mail-events.ts', 'table'),
} as const satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof FUNCTIONS;

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** The definitions, widened to their common type, in a fixed order. */
export const functionEntries = (): [FunctionName, FunctionDefinition][] =>
  Object.keys(FUNCTIONS)
    .filter(isFunctionName)
    .map((name) => [name, FUNCTIONS[name]]);

/** Those that send mail. */
export const mailing = (): FunctionName[] =>
  functionEntries().flatMap(([name, { uses }]) => (uses.includes('mail') ? [name] : []));
