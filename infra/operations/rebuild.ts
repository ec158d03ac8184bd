import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Fact, fact, type Tally } from '../../functions/insights/model.ts';
import { tallies, tallyKey } from '../../functions/insights/store.ts';
import { nameOf, recount } from '../../functions/insights/tallying.ts';
import { type Item, Stale, transact, type Write } from '../../functions/shared/table.ts';
import { asUnchanged } from './given-up.ts';
import { handOver, type Invoke } from './hand-over.ts';

/** Reads the whole table, anew with each call. */
export type ReadAll = () => AsyncIterable<Item>;

const COUNTED = ['ORDER', 'INVOICE', 'PAYMENT', 'SHIPMENT', 'RETURN', 'EVALUATION', 'AMENDMENT', 'CUSTOMER'];
const PAGE = 100;
/** In a business at work figures change while they are looked at, so that some take another look. */
export const LOOKS = 10;

const isFact = ({ sk }: Item): boolean => String(sk).startsWith('FACT#');
const isTally = ({ sk }: Item): boolean => String(sk).startsWith('TALLY#');

/** Forgets all that was counted. What is counted meanwhile is put right at the end. @returns how much that was */
export const forgetFigures = (read: ReadAll): Promise<number> => forget(read, [isFact, isTally]);

/** @param kinds facts first: what is counted in between is a fact with figures, or one whose figures are put right at the end */
export async function forget(read: ReadAll, kinds: readonly ((item: Item) => boolean)[]): Promise<number> {
  let forgotten = 0;
  for (const isOne of kinds)
    for await (const item of read())
      if (isOne(item)) {
        await transact([{ op: { Delete: { Key: { pk: item.pk, sk: item.sk } } }, onConflict: 'retry' }]);
        forgotten++;
      }
  return forgotten;
}

/** Hands every document to the function that counts, which passes over what it has counted. */
export async function countAll(read: ReadAll, name: string, invoke: Invoke): Promise<number> {
  let shown = 0;
  let page: Record<string, AttributeValue>[] = [];
  const flush = async () => {
    if (page.length > 0) await handOver(invoke, name, page.map(asUnchanged));
    shown += page.length;
    page = [];
  };
  for await (const item of read()) {
    if (COUNTED.includes(String(item.sk))) page.push(marshall(item, { removeUndefinedValues: true }));
    if (page.length === PAGE) await flush();
  }
  await flush();
  return shown;
}

/**
 * Makes figures what a recount of the facts comes to. Facts and figures change together, so one that is wrong, and has
 * not changed from one look to the next, is wrong by itself.
 * @returns how many were wrong @throws when some still are
 */
export async function rightFigures(read: ReadAll): Promise<number> {
  let righted = 0;
  for (let look = 0; look < LOOKS; look++) {
    const before = await figuresIn(read);
    const after = await figuresIn(read);
    const wrong = corrections(before.kept, after);
    if (wrong.length === 0 && isSame(before.kept, after.kept)) return righted;
    for (const write of wrong) if (await isDone(write)) righted++;
  }
  throw new Error('the figures kept changing: try again when less is going on');
}

interface Figures {
  facts: Fact[];
  kept: Map<string, Tally>;
}

async function figuresIn(read: ReadAll): Promise<Figures> {
  const figures: Figures = { facts: [], kept: new Map() };
  for await (const item of read()) {
    if (isFact(item)) figures.facts.push(fact.parse(item.value));
    if (!isTally(item)) continue;
    const tally = tallies.parse(item);
    figures.kept.set(nameOf(tally), tally);
  }
  return figures;
}

function corrections(before: Figures['kept'], { facts, kept }: Figures): Write[] {
  const told = recount(facts);
  return [...new Set([...told.keys(), ...kept.keys()])].flatMap((name): Write[] => {
    const [is, should] = [kept.get(name), told.get(name)];
    if (is?.version !== before.get(name)?.version) return [];
    if (is?.net === should?.net && isDeepStrictEqual(is?.buckets, should?.buckets)) return [];
    if (!should) return is ? [removed(is)] : [];
    return [is ? tallies.replace({ ...should, version: is.version }) : tallies.create(should)];
  });
}

const removed = (tally: Tally): Write => ({
  op: {
    Delete: {
      Key: tallyKey(tally),
      ConditionExpression: '#version = :read',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':read': tally.version },
    },
  },
  onConflict: 'retry',
});

const isSame = (a: Figures['kept'], b: Figures['kept']): boolean =>
  a.size === b.size && [...b].every(([name, { version }]) => a.get(name)?.version === version);

export async function isDone(...writes: readonly Write[]): Promise<boolean> {
  try {
    await transact(writes);
    return true;
  } catch (error) {
    // It has changed meanwhile; the next look sees as what.
    if (!(error instanceof Stale)) throw error;
    return false;
  }
}
