import { assertHappened } from '../../shared/future.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { giveReference } from '../../shared/references.ts';
import { invoices } from '../store.ts';
import { tellOrders } from '../telling.ts';
import type { fapiaoRoutes } from './routes.ts';
import { numbered } from './rules.ts';

/** The platform gives a number once: of two invoices that are said to have it one is refused. */
export const recordFapiao: Handler<typeof fapiaoRoutes.recordFapiao> = async ({
  caller,
  params,
  body,
  at,
}) => {
  assertHappened('/issuedOn', body.issuedOn, at);
  const before = await invoices.get(keys.invoice(params.id));
  const after = numbered(before, body, at, actorOf(caller));
  if (after === before) return { body: before };
  const { id, number } = after;
  const recorded = tellOrders(after, {
    type: 'fapiao-recorded',
    at,
    by: actorOf(caller),
    data: { invoiceId: id, number, fapiao: body.number },
  });
  return {
    body: { ...after, version: before.version + 1 },
    writes: [
      invoices.replace(after),
      ...giveReference('fapiao', id, { after: body.number, field: 'number' }),
      ...recorded,
    ],
  };
};
