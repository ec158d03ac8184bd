import { z } from 'zod';
import { type Api, listAll } from './import-api.ts';
import type { RowKind } from './import-kinds.ts';

const customer = z.object({ reference: z.string().optional() });
const stockOfSku = z.object({ sku: z.string(), levels: z.array(z.object({ warehouse: z.string() })) });

/**
 * Names of rows that an earlier import brought. The API remembers a command for a day or two; this knows them longer,
 * for the kinds of which the API would take the same thing again.
 */
export async function knownNames(kind: RowKind, api: Api): Promise<ReadonlySet<string>> {
  if (kind === 'customers') return knownCustomers(api);
  return kind === 'stock' ? stockedPlaces(api) : new Set();
}

async function knownCustomers(api: Api): Promise<Set<string>> {
  const known = new Set<string>();
  for await (const { reference } of listAll(api, '/customers', customer)) if (reference) known.add(reference);
  return known;
}

/** Where there is or was stock, there is no opening any more. */
async function stockedPlaces(api: Api): Promise<Set<string>> {
  const known = new Set<string>();
  for await (const { sku, levels } of listAll(api, '/stock', stockOfSku))
    for (const { warehouse } of levels) known.add(`${sku} ${warehouse}`);
  return known;
}
