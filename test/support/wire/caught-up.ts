import type { Item } from '../../../functions/shared/table.ts';

/** Whether what is kept of a life's documents is there, too: their facts, what a customer's trade is made of, and the ledger's seals. */
export function isCaughtUp(items: Iterable<Item>): boolean {
  const all = [...items];
  const keys = new Set(all.map(({ pk, sk }) => `${pk} ${sk}`));
  const of = (kind: string) => all.filter(({ sk }) => sk === kind);
  const has = (pk: string, sk: string) => keys.has(`${pk} ${sk}`);
  const fact = (kind: string, name: string) =>
    of(kind).every(({ id }) => has(`FACT#${id}`, `FACT#${name}#0`));
  return (
    of('ENTRY').every(({ pk }) => has(String(pk), 'SEALED')) &&
    of('INVOICE').every(({ id }) => has(`DEALING#${id}`, 'DEALING#paid#0')) &&
    fact('INVOICE', 'sale') &&
    fact('PAYMENT', 'received') &&
    fact('SHIPMENT', 'arrived') &&
    fact('ORDER', 'settled')
  );
}
