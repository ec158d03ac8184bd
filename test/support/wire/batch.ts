import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../../functions/shared/table.ts';
import { clientOf, snapshotOf } from '../audit.ts';
import type { Mail } from '../mailbox.ts';
import { Mirror } from '../mirror.ts';
import { startLaptop } from '../tradewind.ts';
import { type Case, Cases, type Mishap } from './cases.ts';
import { livesOf } from './lives.ts';
import { ID } from './marks.ts';
import { Watch } from './watch.ts';
import { PRELOAD, Wire } from './wire.ts';

export type Kind = 'clean' | 'short';
export type Batch = Awaited<ReturnType<typeof startBatch>>;

/** Lives at a time: while one waits for its retry another has the processor. */
const AT_ONCE = 4;

/** A deployment of its own for orders of one kind, in whose lives calls fail, and which are audited as they go. */
export async function startBatch(kind: Kind) {
  const wire = new Wire();
  const cases = new Cases();
  wire.fault = cases.fault;
  const tw = await startLaptop({ retryScale: 0.01, endpoints: wire.between, preload: [PRELOAD] });
  // The stand-in's mailbox is one for all that run in this process.
  await fetch(`${tw.local.mailbox}/clear-store`, { method: 'POST' });
  const mirror = await Mirror.of(tw.local);
  const watch = new Watch(mirror, cases);
  wire.written = watch.stir;

  /** What goes wrong is kept with the life, so that the others are lived all the same. */
  async function live(mishaps: readonly Mishap[]): Promise<Case> {
    const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
    const own = cases.open([customer.id, sku], mishaps);
    await tw.stock(sku, '1');
    own.begun = true;
    await livesOf(tw, () => watch.itemsOf(own).values())
      [kind](customer.id, sku)
      .catch((error: unknown) => {
        const dead = tw.local.deadLetters.sources();
        own.wrong.push(`given up: ${dead.join() || 'nothing'}; ${error}`);
      });
    await watch.settled();
    return own;
  }

  return {
    tw,
    watch,
    live,

    /** Lives them all, a few at a time. @param each is told after each of them how many there are by then */
    async liveAll(plan: readonly Mishap[][], each: (lived: number) => void = () => {}): Promise<Case[]> {
      const todo = [...plan];
      const lived: Case[] = [];
      const one = async () => {
        for (let mishaps = todo.shift(); mishaps; mishaps = todo.shift())
          each(lived.push(await live(mishaps)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, one));
      return lived;
    },

    /** The table by life. */
    async belongings(): Promise<Map<Case | undefined, Item[]>> {
      const items = await snapshotOf(tw);
      return Map.groupBy(items, (item) => cases.ownerOf(JSON.stringify(item).match(ID) ?? []));
    },

    /** Past everything that keeps the rules. */
    put: (item: Item) => clientOf(tw).send(new PutCommand({ TableName: tw.local.table, Item: item })),

    /** All mails that went out. */
    async mailbox(): Promise<Pick<Mail, 'subject'>[]> {
      const store = await fetch(`${tw.local.mailbox}/store`);
      // The stand-in's own answer, of which the tests check what they use.
      return ((await store.json()) as { emails: Mail[] }).emails;
    },

    async stop(): Promise<void> {
      await tw.stop();
      await wire.stop();
      mirror.stop();
    },
  };
}
