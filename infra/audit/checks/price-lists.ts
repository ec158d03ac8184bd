import { listOn } from '../../../functions/pricing/rules.ts';
import { byId } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/** Lists stand in the schedule of their holder as they are, no two of which hold at once; and prices are of lists. */
export const priceLists: Check = function* (store) {
  yield* scheduled(store);
  yield* priced(store);
  yield* applied(store);
};

const holderOf = ({
  currency,
  customerId,
  group,
}: Store['priceLists'][number] | Store['priceSchedules'][number]) =>
  JSON.stringify([currency, customerId, group]);

function* scheduled({ priceLists, priceSchedules }: Store): Iterable<Finding> {
  const places = priceSchedules.flatMap((s) => s.lists.map((list) => ({ holder: holderOf(s), list })));
  const lists = byId(priceLists);
  for (const { holder, list } of places) {
    const known = lists.get(list.id);
    if (!known?.active || holderOf(known) !== holder)
      yield { about: list.id, says: 'is planned where it has no place' };
  }
  for (const { id, active, name, validFrom, validUntil } of priceLists) {
    const own = places.filter((p) => p.list.id === id).map((p) => p.list);
    const same = own.filter(
      (l) => l.name === name && l.validFrom === validFrom && l.validUntil === validUntil,
    );
    if (own.length !== Number(active) || same.length !== own.length)
      yield { about: id, says: 'is not planned as it is' };
  }
  for (const { lists: planned } of priceSchedules)
    for (const { id, validFrom = '' } of planned)
      for (const other of planned)
        if (other.id !== id && listOn({ lists: [other] }, validFrom))
          yield { about: id, says: `holds at the same time as ${other.id}` };
}

function* priced({ priceLists, prices, products }: Store): Iterable<Finding> {
  const lists = byId(priceLists);
  const skus = new Set(products.map(({ sku }) => sku));
  for (const { priceListId, sku, breaks } of prices) {
    const about = `${priceListId}: ${sku}`;
    if (!lists.has(priceListId)) yield { about, says: 'is of a list that is not there' };
    if (!skus.has(sku)) yield { about, says: 'is of a product that is not there' };
    if (breaks.length === 0 || breaks.some(({ from }, i) => i > 0 && from <= (breaks[i - 1]?.from ?? 0)))
      yield { about, says: 'has no breaks that ascend' };
  }
}

/** What a line says of its price is so: the list is one for its customer, in its currency. */
function* applied({ orders, priceLists }: Store): Iterable<Finding> {
  const lists = byId(priceLists);
  for (const { id, customerId, currency, lines } of orders)
    for (const { lineNo, priceFrom, priceList } of lines) {
      const list = lists.get(priceList?.id ?? '');
      const others = list?.customerId !== undefined && list.customerId !== customerId;
      const fits = list !== undefined && list.currency === currency && !others;
      if ((priceFrom === 'price-list') !== (priceList !== undefined) || (priceList && !fits))
        yield { about: `${id} line ${lineNo}`, says: 'is priced by a list that is not for it' };
    }
}
