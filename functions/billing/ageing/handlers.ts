import { CUSTOMERS, type Customer, customers } from '../../customers/index.ts';
import { concurrently } from '../../shared/concurrently.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { invalid } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn, laterDay, monthsBetween } from '../../shared/time.ts';
import type { Ageing, CustomerAgeing } from './model.ts';
import { ofCustomer, ofEverybody, standingsOn, type Whose } from './reading.ts';
import type { ageingRoutes } from './routes.ts';
import { ageingOf } from './rules.ts';

/** How far back all customers are looked at, so that it takes no longer than an answer may. */
const DAYS_BACK = 92;
const AT_ONCE = 10;

export const ageingHandlers: Handlers<typeof ageingRoutes> = {
  async getAgeing({ query: { customerId, asOf: asked }, at }) {
    const { asOf, today } = dayOf(asked, at);
    if (!customerId && asOf < laterDay(today, -DAYS_BACK))
      throw invalid(
        'query',
        '/asOf',
        say('must lie within {days} days, or customerId be named', { days: DAYS_BACK }),
      );
    const whose = customerId ? ofCustomer(customerId) : ofEverybody(monthsBetween(asOf, today));
    return { body: { asOf, ageing: await aged(whose, asOf) } };
  },

  async listAgeing({ query: { asOf: asked, ...page }, at }) {
    const { asOf } = dayOf(asked, at);
    const some = await customers.list('byKind', CUSTOMERS, page);
    const items = await concurrently(AT_ONCE, some.items, (customer) => ofOne(customer, asOf));
    return { body: { ...some, items: items.filter(({ ageing }) => ageing.length > 0) } };
  },
};

async function ofOne({ id, name }: Customer, asOf: string): Promise<CustomerAgeing> {
  return { customerId: id, name, ageing: await aged(ofCustomer(id), asOf) };
}

const aged = async (whose: Whose, asOf: string): Promise<Ageing[]> =>
  ageingOf(await standingsOn(asOf, whose), getSettings().timeZone, asOf);

/** @throws Problem invalid-request for a day that is still to come */
function dayOf(asked: string | undefined, at: string): { asOf: string; today: string } {
  const today = dayIn(getSettings().timeZone, at);
  if (asked && asked > today) throw invalid('query', '/asOf', say('is in the future'));
  return { asOf: asked ?? today, today };
}
