import type { Handlers } from '../../shared/http/call.ts';
import { invalid, notFound } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { StoredLevel } from '../store.ts';
import { lackingIn } from './changing.ts';
import type { LotRecord } from './model.ts';
import type { lotRoutes } from './routes.ts';
import { findLots, listLotLevels, listLotMovements, lotMovementsUntil, onHandBy } from './store.ts';
import { todayAt } from './today.ts';

export const lotHandlers: Handlers<typeof lotRoutes> = {
  async listLots({ query: { warehouse, expiringBy, ...page }, at }) {
    const found = await listLotLevels(warehouse, { ...page, to: expiringBy });
    return { body: { ...found, items: found.items.flatMap((level) => inPlace(level, expiringBy, at)) } };
  },

  async getLot({ params: { sku, lot }, query: { asOf }, at }) {
    if (asOf && asOf > at) throw invalid('query', '/asOf', say('is in the future'));
    const { expiresOn } = await getLot(sku, lot);
    const movements = await lotMovementsUntil(sku, lot, asOf ?? at);
    const levels = [...onHandBy(movements)].sort().map(([warehouse, onHand]) => ({ warehouse, onHand }));
    const onHand = levels.reduce((sum, level) => sum + level.onHand, 0);
    const body = { sku, lot, expiresOn, onHand, levels, version: movements.length };
    return { body: { ...body, ...(asOf ? { asOf } : {}) } };
  },

  async listLotMovements({ params: { sku, lot }, query: { kind, ...page } }) {
    await getLot(sku, lot);
    const found = await listLotMovements(sku, lot, page);
    return { body: { ...found, items: found.items.filter((one) => !kind || one.kind === kind) } };
  },
};

/** @throws Problem not-found */
async function getLot(sku: string, lot: string): Promise<LotRecord> {
  const [found] = (await findLots([{ sku, lot }])).values();
  if (!found) throw notFound('lot');
  return found;
}

/** Of a level its lots, of which all have gone that expire by then where the index lags behind. */
function inPlace(level: StoredLevel, by: string | undefined, at: string) {
  const { sku, warehouse, onHand, expired = 0, lots = [] } = level;
  const shown = lots.filter(({ expiresOn }) => !by || expiresOn <= by);
  const [first] = shown;
  const lacking = lackingIn(level, todayAt(at));
  return first ? [{ sku, warehouse, expiresOn: first.expiresOn, onHand, expired, lacking, lots: shown }] : [];
}
