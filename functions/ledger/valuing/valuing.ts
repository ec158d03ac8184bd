import { keys } from '../../shared/keys.ts';
import type { Currency } from '../../shared/money.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import type { Entry } from '../model.ts';
import type { ExchangeRate } from '../rates/model.ts';
import { rateOn } from '../rates/store.ts';
import { rateDayOf } from '../rules.ts';
import type { Valuation } from './model.ts';
import { nameOf, openItemOf, type Standing, valuedLines } from './rules.ts';
import { type OpenItem, openItems, valuationIdOf, valuations } from './store.ts';

export interface Valued {
  valuation: Valuation;
  writes: Write[];
}

/** What a new entry comes to; nothing else than it says when it is in the business's own currency. */
export async function valueEntry(entry: Entry, at: string): Promise<Valued | undefined> {
  const { currency: own } = getSettings();
  if (entry.currency === own) return undefined;
  const waiting = unrated(entry, at);
  const found = await rateOn(entry.currency, rateDayOf(entry));
  if (!found) return { valuation: waiting, writes: [valuations.create(waiting)] };
  const { lines, writes } = await linesOf(entry, found, own);
  const valuation: Valuation = { ...waiting, status: 'rated', rate: said(found), lines };
  return { valuation, writes: [valuations.create(valuation), ...writes] };
}

/** What an entry comes to that had to wait for a rate; nothing as long as there is none. */
export async function rateEntry(entry: Entry, waiting: Valuation, at: string): Promise<Valued | undefined> {
  const found = await rateOn(entry.currency, rateDayOf(entry));
  if (!found) return undefined;
  const { lines, writes } = await linesOf(entry, found, getSettings().currency);
  const after: Valuation = { ...waiting, status: 'rated', rate: said(found), lines, updatedAt: at };
  return {
    valuation: { ...after, version: waiting.version + 1 },
    writes: [valuations.replace(after), ...writes],
  };
}

function unrated({ id, rule, on, ratedOn, currency, document }: Entry, at: string): Valuation {
  const made = { version: 1, createdAt: at, updatedAt: at };
  const days = { on, ...(ratedOn ? { ratedOn } : {}) };
  const about = { id: valuationIdOf(id), entryId: id, rule, ...days, currency, document };
  return { ...about, status: 'unrated', lines: [], ...made };
}

const said = ({ rate, validFrom }: ExchangeRate) => ({ rate, validFrom });

async function linesOf(entry: Entry, { rate }: ExchangeRate, own: Currency) {
  const before = await openItemsOf(entry);
  const standing = new Map<string, Standing>(before);
  const lines = valuedLines(entry, rate, own, standing);
  const writes = [...before].map(([name, item]) => {
    const after = { ...item, ...standing.get(name) };
    return item.version === 0 ? openItems.create({ ...after, version: 1 }) : openItems.replace(after);
  });
  return { lines, writes };
}

/** What it opens and clears, as that stands, by name; what is not on record yet has the version 0. */
async function openItemsOf(entry: Entry): Promise<Map<string, OpenItem>> {
  const named = new Map(
    entry.lines.flatMap((line) => {
      const of = openItemOf(entry, line);
      return of ? [[nameOf(of), of] as const] : [];
    }),
  );
  const { currency } = entry;
  const found = await openItems.getMany(
    [...named.values()].map(({ account, item }) => keys.openItem(account, item, currency)),
  );
  const known = new Map(found.map((one) => [nameOf(one), one]));
  return new Map(
    [...named].map(([name, of]) => [
      name,
      known.get(name) ?? { ...of, currency, amount: 0, value: 0, version: 0 },
    ]),
  );
}
