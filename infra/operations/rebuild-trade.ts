import { isDeepStrictEqual } from 'node:util';
import { ratings } from '../../functions/relations/evaluations/ratings.ts';
import { type Dealing, dealing } from '../../functions/relations/trade/model.ts';
import { recount } from '../../functions/relations/trade/rules.ts';
import { boughts, trades } from '../../functions/relations/trade/store.ts';
import type { Item, Write } from '../../functions/shared/table.ts';
import { forget, isDone, LOOKS, type ReadAll } from './rebuild.ts';

const isDealing = ({ sk }: Item): boolean => String(sk).startsWith('DEALING#');
const isFigure = ({ sk }: Item): boolean => /^(TRADE|RATING|BOUGHT#.*)$/.test(String(sk));

/** Forgets all that was counted of customers' trade. @returns how much that was */
export const forgetTrade = (read: ReadAll): Promise<number> => forget(read, [isDealing, isFigure]);

/**
 * Makes customers' trade and products' ratings what a recount of the dealings comes to. Both change together, so one
 * that is wrong, and has not changed from one look to the next, is wrong by itself.
 * @returns how many were wrong @throws when some still are
 */
export async function rightTrade(read: ReadAll): Promise<number> {
  let righted = 0;
  for (let look = 0; look < LOOKS; look++) {
    const before = await tradeIn(read);
    const after = await tradeIn(read);
    const wrong = corrections(before.kept, after);
    if (wrong.length === 0 && isDeepStrictEqual(before.kept, after.kept)) return righted;
    for (const write of wrong) if (await isDone(write)) righted++;
  }
  throw new Error('the figures kept changing: try again when less is going on');
}

interface Kept {
  told: Dealing[];
  kept: Map<string, Item>;
}

async function tradeIn(read: ReadAll): Promise<Kept> {
  const found: Kept = { told: [], kept: new Map() };
  for await (const item of read()) {
    if (isDealing(item)) found.told.push(dealing.parse(item.value));
    if (isFigure(item)) found.kept.set(nameOf(item), item);
  }
  return found;
}

function corrections(before: Kept['kept'], { told, kept }: Kept): Write[] {
  const should = recounted(told);
  return [...new Set([...should.keys(), ...kept.keys()])].flatMap((name): Write[] => {
    const [is, wanted] = [kept.get(name), should.get(name)];
    if (is?.version !== before.get(name)?.version) return [];
    return isDeepStrictEqual(figuresOf(is), figuresOf(wanted)) ? [] : [correction(is, wanted)];
  });
}

function recounted(told: readonly Dealing[]): Map<string, Item> {
  const all = recount(told);
  const items = [
    ...[...all.trades.values()].map(trades.toItem),
    ...[...all.bought.values()].map(boughts.toItem),
    ...[...all.ratings.values()].map(ratings.toItem),
  ];
  return new Map(items.map((item) => [nameOf(item), item]));
}

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/**
 * Names are as they were last told, which of two of one instant nobody can say; where a customer stands is the day's
 * affair: the next look finds whom nobody has looked at.
 */
function figuresOf(item: Item | undefined): Item | undefined {
  if (!item) return undefined;
  const { standing: _, statePk: __, stateSk: ___, ...figures } = item;
  return { ...figures, version: 0, name: '', unit: '' };
}

function correction(is: Item | undefined, wanted: Item | undefined): Write {
  const asRead = {
    ConditionExpression: '#version = :read',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':read': is?.version },
  };
  const op: Write['op'] = wanted
    ? {
        Put: {
          Item: { ...wanted, version: Number(is?.version ?? 0) + 1 },
          ...(is ? asRead : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      }
    : { Delete: { Key: { pk: is?.pk, sk: is?.sk }, ...asRead } };
  return { op, onConflict: 'retry' };
}
