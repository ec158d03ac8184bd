import { numberIn } from '../../shared/count-up.ts';
import { keys } from '../../shared/keys.ts';
import { notFound } from '../../shared/problem.ts';
import { findReferences } from '../../shared/references.ts';
import { fingerprintOf } from '../invoicing.ts';
import type { Invoice } from '../model.ts';
import { invoices } from '../store.ts';
import type { SeriesProof } from './model.ts';
import { lastOf } from './numbering.ts';

/**
 * Looks at the documents of a series by their numbers, of which none may be left out.
 * @param first from 1 on
 * @throws Problem not-found for a series that has no document yet
 */
export async function prove(series: string, first: number, count: number): Promise<SeriesProof> {
  const last = await lastOf(series);
  if (last === 0) throw notFound('series');
  const until = Math.min(last, first + count - 1);
  const numbers = Array.from({ length: Math.max(0, until - first + 1) }, (_, i) =>
    numberIn(series, first + i),
  );
  const ids = await findReferences('invoice', numbers);
  const found = await invoices.getMany([...ids.values()].map(keys.invoice));
  const byId = new Map(found.map((invoice) => [invoice.id, invoice]));
  const findings = numbers.flatMap((number) => findingOf(number, byId.get(ids.get(number) ?? '')));
  return { series, last, first, until, findings };
}

function findingOf(number: string, invoice: Invoice | undefined): SeriesProof['findings'] {
  if (!invoice) return [{ number, says: 'no document' }];
  if (invoice.number !== number) return [{ number, says: 'document of another number' }];
  return fingerprintOf(invoice) === invoice.digest ? [] : [{ number, says: 'document altered' }];
}
