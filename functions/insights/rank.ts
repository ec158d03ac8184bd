import { findProducts } from '../catalog/index.ts';
import { customers } from '../customers/index.ts';
import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import { keys, ranked } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import type { Page } from '../shared/paging.ts';
import type { Dimension, Tally } from './model.ts';
import { comparableUntil, declining, periodBefore, rankedOf } from './ranking.ts';
import { tallies, tallyKey } from './store.ts';
import type { RankingItem } from './view-model.ts';

export interface Asked {
  of: Dimension;
  period: string;
  currency: Currency;
  today: string;
  limit: number;
  cursor?: string | undefined;
}

/** So many that sold most are looked at for what they have lost. */
const LOOKED_AT = 100;

/** By what they sold, the most first; reads what is on the page and its year before, however much there is. */
export async function topOf(asked: Asked): Promise<Page<RankingItem>> {
  const { limit, cursor } = asked;
  const page = await listRanked(asked, asked.period, { limit, cursor });
  return { ...page, items: await besideOther(asked, page.items) };
}

export async function decliningOf(asked: Asked): Promise<Page<RankingItem>> {
  const page = await listRanked(asked, periodBefore(asked.period), { limit: LOOKED_AT });
  return { items: declining(await besideOther(asked, page.items)).slice(0, asked.limit) };
}

const listRanked = (
  { currency, of }: Asked,
  period: string,
  page: { limit: number; cursor?: string | undefined },
) => tallies.list('byKind', ranked(currency, of, period), { ...page, sort: '-net' });

/** With what each sold in the other of the two periods. */
async function besideOther({ of: subject, period, currency, today }: Asked, found: readonly Tally[]) {
  const earlier = periodBefore(period);
  const slots = found.flatMap(({ of }) =>
    [period, earlier].map((p) => ({ subject, of, currency, period: p })),
  );
  const all = await tallies.getMany(slots.map(tallyKey));
  const at = (of: string, p: string) => all.find((one) => one.of === of && one.period === p);
  const until = comparableUntil(period, today);
  return found.map(({ of }) => rankedOf(at(of, period), at(of, earlier), { of, currency, until }));
}

/** With what people call them, where that is known. */
export async function withNames(of: Dimension, items: readonly RankingItem[], language: Language) {
  const names = await namesOf(
    of,
    items.map((item) => item.of),
    language,
  );
  return items.map((item) => {
    const name = names.get(item.of);
    return name ? { ...item, name } : item;
  });
}

async function namesOf(
  of: Dimension,
  all: readonly string[],
  language: Language,
): Promise<Map<string, string>> {
  if (of === 'product') {
    const found = await findProducts(all);
    return new Map([...found].map(([sku, p]) => [sku, language === 'zh' ? (p.nameZh ?? p.name) : p.name]));
  }
  if (of === 'customer') {
    const found = await customers.getMany(all.map(keys.customer));
    return new Map(found.map(({ id, name }) => [id, name]));
  }
  const { country } = formatFor(language, 'UTC');
  return new Map(of === 'region' ? all.map((code) => [code, country(code)]) : []);
}
