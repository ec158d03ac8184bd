import { type Customer, customers } from '../../customers/index.ts';
import { concurrently } from '../../shared/concurrently.ts';
import { inState, keys } from '../../shared/keys.ts';
import { type ListOptions, oneByOne, type Page } from '../../shared/paging.ts';
import { Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Trade } from '../trade/model.ts';
import { amountsOf } from '../trade/rules.ts';
import { STANDINGS, trades } from '../trade/store.ts';
import { wholeOf } from '../trade/whole.ts';
import type { Member, Segment } from './model.ts';
import { intervalOf, ordersOf, worthOf } from './rules.ts';

/** One page of a segment, each with its name as it is now. */
export async function membersOf(
  segment: Segment,
  timeZone: string,
  options: ListOptions,
): Promise<Page<Member>> {
  const page = await trades.list('byState', inState(STANDINGS, segment), options);
  const found = await customers.getMany(page.items.map(({ customerId }) => keys.customer(customerId)));
  // Nobody sells to who was merged into another, or erased.
  const byId = new Map(found.filter(goesOn).map((customer) => [customer.id, customer]));
  const going = page.items.flatMap((trade) => {
    const customer = byId.get(trade.customerId);
    return customer ? [{ trade, customer }] : [];
  });
  const items = await concurrently(AT_ONCE, going, async ({ trade, customer }) =>
    memberOf(await wholeOf(trade), customer, timeZone),
  );
  return { ...page, items };
}

/** Of those that others were merged into; all else is there. */
const AT_ONCE = 10;

const goesOn = ({ mergedInto, erased }: Customer): boolean => !mergedInto && !erased;

interface Named {
  name: string;
  salesperson?: { email: string } | undefined;
}

function memberOf(trade: Trade, { name, salesperson }: Named, timeZone: string): Member {
  const { customerId, standing, lastAt } = trade;
  const everyDays = intervalOf(trade, timeZone);
  return {
    customerId,
    name,
    ...(salesperson ? { salesperson: salesperson.email } : {}),
    // A segment's partition holds none without.
    ...(standing ?? { segment: 'prospect', since: trade.firstAt?.slice(0, 10) ?? '' }),
    ...(lastAt ? { lastAt } : {}),
    orders: ordersOf(trade),
    ...(everyDays === undefined ? {} : { everyDays }),
    value: amountsOf(worthOf(trade)),
  };
}

const A_PAGE = 100;
/** What an answer has room and time for. */
export const MOST_MEMBERS = 10_000;

/** @throws Problem unprocessable when there are more than one file takes */
export async function allMembers(segment: Segment, timeZone: string): Promise<Member[]> {
  const found: Member[] = [];
  const list = (page: ListOptions) => membersOf(segment, timeZone, { ...page, sort: 'until' });
  for await (const one of oneByOne(A_PAGE, list)) {
    if (found.length >= MOST_MEMBERS)
      throw new Problem('unprocessable', say('A file holds {max} customers at most.', { max: MOST_MEMBERS }));
    found.push(one);
  }
  return found;
}
