import { customers } from '../customers/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { giveReference } from '../shared/references.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { PriceList } from './model.ts';
import type { routes } from './routes.ts';
import { changedPriceList, newPriceList, scheduled } from './rules.ts';
import { priceLists, priceSchedules, scheduleKey } from './store.ts';

export const createPriceList: Handler<typeof routes.createPriceList> = async ({ body, at }) => {
  const list = newPriceList(body, at);
  await assertCustomer(list);
  return {
    body: list,
    writes: [
      priceLists.create(list),
      ...(await plan(list, at)),
      ...giveReference('price-list', list.id, { after: list.reference }),
    ],
  };
};

export const changePriceList: Handler<typeof routes.changePriceList> = async ({ params, body, at }) => {
  const before = await priceLists.get(keys.priceList(params.id));
  const after = changedPriceList(before, body, at);
  return {
    body: { ...after, version: before.version + 1 },
    writes: [
      priceLists.replace(after),
      ...(await plan(after, at)),
      ...giveReference('price-list', after.id, { before: before.reference, after: after.reference }),
    ],
  };
};

async function assertCustomer({ customerId }: PriceList): Promise<void> {
  if (customerId && !(await customers.find(keys.customer(customerId))))
    throw fieldProblem('/customerId', say('is no customer'));
}

/** The list's place among its holder's; of two changes at once one looks again, so that no two hold on one day. */
async function plan(list: PriceList, at: string): Promise<Write[]> {
  const { customerId, group, currency } = list;
  const known = await priceSchedules.find(scheduleKey(currency, { customerId, group }));
  if (known) return [priceSchedules.replace({ ...scheduled(known, list), updatedAt: at })];
  const holder = { ...(customerId ? { customerId } : {}), ...(group ? { group } : {}) };
  const first = { ...holder, currency, lists: [], version: 1, createdAt: at, updatedAt: at };
  return [priceSchedules.create(scheduled(first, list))];
}
