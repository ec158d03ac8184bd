import { findProducts } from '../catalog/index.ts';
import { assertAtOnce, assertWarehouse, type Spared, sendSpared } from '../inventory/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { warehouseCodes } from '../shared/settings.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { LowStock } from './model.ts';
import { isOf, levelsAt, lowOf, notLow } from './named.ts';
import type { routes } from './routes.ts';
import { termsAt } from './survey.ts';
import type { ProposalsInput } from './transfer-model.ts';

type Named = ProposalsInput['alerts'][number];

/** Makes the transfers that alerts propose, as they are now: what was sent since they were told is on the way. */
export const sendProposals: Handler<typeof routes.sendProposals> = async ({ body, caller, at, language }) => {
  for (const [i, { from }] of body.alerts.entries())
    if (from) assertWarehouse(`/alerts/${i}/from`, from, warehouseCodes());
  const { named, low } = await lowOf(body.alerts, termsAt(at));
  const asked = named.flatMap((one, i) => sparedFor(one, low.find(isOf(one)), `/alerts/${i}/quantity`));
  const spared = asked.filter((one, i) => asked.findIndex(isFromWhere(one)) === i);
  const products = await findProducts([...new Set(spared.map(({ sku }) => sku))]);
  // It stands in the ledger, which is kept in English.
  const { sent, writes } = await sendSpared(spared, products, {
    reason: 'low stock',
    at,
    by: actorOf(caller),
  });
  const unsent = named.filter((one) => !spared.some((s) => isOf({ ...s, warehouse: s.to })(one)));
  const levels = await levelsAt(unsent);
  const skipped = unsent.map(({ sku, warehouse }, i) => {
    const why = whyNot({ sku, warehouse }, asked, low) ?? notLow(levels[i] ?? { available: 0, incoming: 0 });
    return { sku, warehouse, reason: tell(why, language) };
  });
  return { body: { items: sent, skipped }, writes: assertAtOnce(writes, '/alerts') };
};

/** A warehouse sends of a product once in one call. */
const isFromWhere = (one: Spared) => (other: Spared) => one.sku === other.sku && one.from === other.from;

/** What is meant of what is proposed. @throws Problem unprocessable when it is more than that */
function sparedFor({ from, quantity }: Named, low: LowStock | undefined, pointer: string): Spared[] {
  const proposed = low?.transferFrom?.filter(({ warehouse }) => !from || warehouse === from) ?? [];
  const most = proposed.reduce((sum, one) => sum + one.quantity, 0);
  if (!low || most === 0) return [];
  if (quantity !== undefined && quantity > most)
    throw fieldProblem(
      pointer,
      say('is more than the {quantity} that can be sent', { quantity: formatQuantity(most) }),
    );
  let rest = quantity ?? most;
  return proposed.flatMap(({ warehouse, available, spare, given = 0, quantity: some }) => {
    const sent = Math.min(rest, some);
    rest -= sent;
    const { sku, warehouse: to, incoming } = low;
    return sent > 0
      ? [{ sku, from: warehouse, to, quantity: sent, keep: available - spare + given, incoming }]
      : [];
  });
}

function whyNot(
  one: Pick<Named, 'sku' | 'warehouse'>,
  asked: readonly Spared[],
  low: readonly LowStock[],
): Saying | undefined {
  if (!low.some(isOf(one))) return undefined;
  return asked.some((s) => isOf({ ...s, warehouse: s.to })(one))
    ? say('is sent from where another warehouse of this call gets it: ask for it by itself')
    : say('is to be ordered: no other warehouse can spare it');
}
