import type { z } from 'zod';
import type { Call } from '../shared/http/call.ts';
import { serve } from '../shared/http/serve.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { flowFile, rankingFile, salesFile } from './files.ts';
import { decliningOf, topOf, withNames } from './rank.ts';
import { routes } from './routes.ts';
import { flowBy, salesBy } from './series.ts';

export const handler = serve(routes, {
  async getSales({ query, at }) {
    return { body: await salesBy(query, today(at)) };
  },

  async getSalesFile({ query, at }) {
    const { periods } = await salesBy(query, today(at));
    return { body: salesFile(periods), fileName: 'sales.csv' };
  },

  async listRanking(call) {
    return { body: await ranking(call) };
  },

  async getRankingFile(call) {
    const { items } = await ranking(call);
    return { body: rankingFile(items), fileName: 'ranking.csv' };
  },

  async getFlow({ query, at }) {
    return { body: await flowBy(query, today(at)) };
  },

  async getFlowFile({ query, at }) {
    const { periods } = await flowBy(query, today(at));
    return { body: flowFile(periods), fileName: 'orders.csv' };
  },
});

const today = (at: string): string => dayIn(getSettings().timeZone, at);

type Query = z.output<typeof routes.getRankingFile.query> & { cursor?: string | undefined };

async function ranking({ query, at, language }: Pick<Call, 'at' | 'language'> & { query: Query }) {
  const now = today(at);
  const { order, period = now.slice(0, 7), currency = getSettings().currency, ...rest } = query;
  const list = order === 'top' ? topOf : decliningOf;
  const page = await list({ ...rest, period, currency, today: now });
  return { ...page, items: await withNames(rest.of, page.items, language) };
}
