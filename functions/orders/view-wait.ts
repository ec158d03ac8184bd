import type { Invoice } from '../billing/index.ts';
import { getSettings } from '../shared/settings.ts';
import { tell } from '../shared/texts/tell.ts';
import type { Shipment } from '../shipping/index.ts';
import type { Order, ToldWait } from './model.ts';
import { promisedFor } from './promises.ts';
import type { Reader } from './view.ts';
import { consequenceOf, type StoredWait } from './waiting.ts';

/** What there is of an order beside itself. */
export interface Papers {
  sent: readonly Shipment[];
  issued: readonly Invoice[];
}

/**
 * What happens then is worked out anew, since it is told in the reader's language; and when goods should be there, and
 * which papers it is about.
 */
export async function tellWait(
  order: Order,
  { ref, token: _, run: __, begunAt: ___, ...shown }: StoredWait,
  papers: Papers,
  { language, at }: Reader,
): Promise<ToldWait> {
  const settings = getSettings();
  const otherwise = tell(consequenceOf(ref, settings), language);
  return {
    ...shown,
    otherwise,
    ...aboutOf(order, ref, papers),
    ...(ref.for === 'goods' && ref.part ? await promisedFor(order, [ref.part], at) : {}),
  };
}

function aboutOf(
  { parts }: Order,
  { for: kind, part, round }: StoredWait['ref'],
  { sent, issued }: Papers,
): Pick<ToldWait, 'shipmentIds' | 'purchaseOrderIds' | 'invoiceIds'> {
  if (kind === 'review' || kind === 'invoice') return {};
  if (kind === 'payment')
    return { invoiceIds: issued.filter(({ open }) => open.amount > 0).map(({ id }) => id) };
  if (kind === 'goods')
    return { purchaseOrderIds: parts.find(({ id }) => id === part)?.purchaseOrderIds ?? [] };
  return { shipmentIds: sent.filter((s) => s.part === part && s.round === round).map(({ id }) => id) };
}
