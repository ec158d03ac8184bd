import { findProducts } from '../catalog/index.ts';
import { actorOf } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { listByReference } from '../shared/references.ts';
import { say } from '../shared/texts/say.ts';
import { contractHandlers } from './contracts/handlers.ts';
import { changePriceList, createPriceList } from './planning.ts';
import { routes } from './routes.ts';
import { byQuantity } from './rules.ts';
import { isAsked, listPrices, partitionOf, priceLists, putPrice } from './store.ts';

export const handler = serve(routes, {
  ...contractHandlers,
  createPriceList,
  changePriceList,

  async listPriceLists({ query: { reference, customerId, group, ...page } }) {
    const filters = { customerId, group };
    const find = (id: string) => priceLists.find(keys.priceList(id));
    if (reference)
      return {
        body: await listByReference(['price-list'], reference, find, (one) => isAsked(one, filters)),
      };
    const { index, pk } = partitionOf(filters);
    const { items, ...rest } = await priceLists.list(index, pk, page);
    return { body: { ...rest, items: items.filter((one) => isAsked(one, filters)) } };
  },

  async getPriceList({ params }) {
    return { body: await priceLists.get(keys.priceList(params.id)) };
  },

  async setPrices({ caller, params, body, at }) {
    const { id } = await priceLists.get(keys.priceList(params.id));
    await assertProducts(body.prices.map(({ sku }) => sku));
    const items = body.prices.map(({ sku, breaks }) => ({
      priceListId: id,
      sku,
      breaks: byQuantity(breaks),
      changedAt: at,
      changedBy: actorOf(caller),
    }));
    return { body: { items }, writes: items.map(putPrice) };
  },

  async listPrices({ params, query }) {
    await priceLists.get(keys.priceList(params.id));
    return { body: await listPrices(params.id, query) };
  },
});

/** @throws Problem unprocessable naming the first that is none */
async function assertProducts(skus: readonly string[]): Promise<void> {
  const products = await findProducts(skus);
  const i = skus.findIndex((sku) => !products.has(sku));
  if (i >= 0) throw fieldProblem(`/prices/${i}/sku`, say('is no product'));
}
