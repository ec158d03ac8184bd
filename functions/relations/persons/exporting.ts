import { z } from 'zod';
import { customers } from '../../customers/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { keys } from '../../shared/keys.ts';
import type { Page } from '../../shared/paging.ts';
import { placeOf } from './holdings.ts';
import type { Held } from './model.ts';
import type { personRoutes } from './routes.ts';

/** Places that a page looks through for something; then it is empty, and the next one looks on. */
const PLACES_A_PAGE = 18;

const position = z.object({ number: z.int(), cursor: z.string().optional() });
type Position = z.output<typeof position>;

type List = Handler<typeof personRoutes.listPersonalData>;

export const listPersonalData: List = async ({ params: { id }, query: { limit, cursor } }) => {
  const { mergedFrom = [] } = await customers.get(keys.customer(id));
  // Sealed for this list, so that it is one of ours.
  const from = cursor ? position.parse(JSON.parse(cursor)) : { number: 0 };
  return { body: await pageFrom([id, ...mergedFrom], from, limit) };
};

async function pageFrom(subjects: readonly string[], from: Position, limit: number): Promise<Page<Held>> {
  let at: Position = from;
  for (let looked = 0; looked < PLACES_A_PAGE; looked++) {
    const place = placeOf(subjects, at.number);
    if (!place) return { items: [] };
    const { items, next } = await place.holds.list(place.subject, { limit, cursor: at.cursor });
    at = next ? { number: at.number, cursor: next } : { number: at.number + 1 };
    if (items.length > 0) return { items, ...nextOf(subjects, at) };
  }
  return { items: [], ...nextOf(subjects, at) };
}

const nextOf = (subjects: readonly string[], at: Position) =>
  placeOf(subjects, at.number) ? { next: JSON.stringify(at) } : {};
