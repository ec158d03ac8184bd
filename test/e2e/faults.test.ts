import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../functions/shared/table.ts';
import { expectSound, snapshotOf } from '../support/audit.ts';
import type { Mail } from '../support/mailbox.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';
import { type Case, Cases, type Mishap } from '../support/wire/cases.ts';
import { endingOf } from '../support/wire/ending.ts';
import { livesOf } from '../support/wire/lives.ts';
import { ID } from '../support/wire/marks.ts';
import { planMishaps } from '../support/wire/plan.ts';
import { PRELOAD, Wire } from '../support/wire/wire.ts';

/** Lives at a time: while one waits for its retry another has the processor. */
const AT_ONCE = 4;
const LONGEST_MS = 600_000;

type Kind = 'clean' | 'short';

const wire = new Wire();
const cases = new Cases();
let tw: Tradewind;

beforeAll(async () => {
  wire.fault = cases.fault;
  tw = await startTradewind({
    retryScale: 0.01,
    endpoints: wire.between,
    preload: [PRELOAD],
  });
});
afterAll(async () => {
  await tw.stop();
  await wire.stop();
});

async function live(kind: Kind, mishaps: readonly Mishap[]): Promise<Case> {
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '1');
  const own = cases.open([customer.id, sku], mishaps);
  await livesOf(tw)
    [kind](customer.id, sku)
    .catch((error: unknown) => {
      const dead = tw.local.deadLetters.sources();
      throw new Error(`${inWords(mishaps)}; given up: ${dead.join() || 'nothing'}; ${error}`);
    });
  return own;
}

const inWords = (mishaps: Iterable<Mishap>): string =>
  [...mishaps].map((m) => `${m.at} ${m.fault}`).join('; ');

/** Runs them all, a few at a time. */
async function liveAll(kind: Kind, plan: readonly Mishap[][]): Promise<Case[]> {
  const todo = [...plan];
  const lived: Case[] = [];
  const one = async () => {
    for (let mishaps = todo.shift(); mishaps; mishaps = todo.shift()) lived.push(await live(kind, mishaps));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return lived;
}

/** The table by life. */
async function belongings(): Promise<Map<Case | undefined, Item[]>> {
  const items = await snapshotOf(tw);
  return Map.groupBy(items, (item) => cases.ownerOf(JSON.stringify(item).match(ID) ?? []));
}

/** All mails that went out. */
async function mailbox(): Promise<Pick<Mail, 'subject'>[]> {
  const store = await fetch(`${tw.local.mailbox}/store`);
  // The stand-in's own answer, of which the tests check what they use.
  return ((await store.json()) as { emails: Mail[] }).emails;
}

describe.each(['clean', 'short'] as const)('the %s order', (kind) => {
  let faultless: Case;
  let lived: Case[];
  let of: Map<Case | undefined, Item[]>;

  beforeAll(async () => {
    faultless = await live(kind, []);
    await expectSound(tw);
    const plan = planMishaps(faultless.calls);
    const began = Date.now();
    lived = await liveAll(kind, plan);
    const happened = lived.reduce((sum, l) => sum + l.happened.size, 0);
    console.info(
      `${kind}: ${faultless.calls.length} calls, ${plan.flat().length} faults in ${plan.length} lives, ` +
        `${happened} came to pass, ${Math.round((Date.now() - began) / 1000)} s`,
    );
    await expectSound(tw);
    of = await belongings();
  }, LONGEST_MS);

  test('meets nearly every fault that was planned, since what runs at once has no fixed order', () => {
    const planned = lived.reduce((sum, l) => sum + l.mishaps.length, 0);
    const happened = lived.reduce((sum, l) => sum + l.happened.size, 0);
    expect(happened / planned).toBeGreaterThan(0.9);
  });

  test('ends as without a fault, whatever call fails and however', () => {
    const wanted = endingOf(of.get(faultless) ?? []);
    expect(wanted.length).toBeGreaterThan(20);
    for (const life of lived) expect(endingOf(of.get(life) ?? []), inWords(life.happened)).toEqual(wanted);
  });

  test('mails each invoice once, or says that it can not know', async () => {
    const mails = await mailbox();
    for (const life of [faultless, ...lived])
      for (const invoice of (of.get(life) ?? []).filter((item) => item.sk === 'INVOICE')) {
        const { length } = mails.filter((m) => m.subject.includes(String(invoice.number)));
        const { state } = invoice.mail as { state: string };
        const may = { sent: [1], unknown: [0, 1] }[state] ?? [];
        expect(may, `${invoice.number} is ${state}; ${inWords(life.happened)}`).toContain(length);
      }
  });

  test('leaves nothing running and nothing undelivered', () => {
    const ends = new Set(tw.local.executions.list().map((e) => e.status));
    expect(ends).toEqual(new Set(['SUCCEEDED']));
    expect(tw.local.deadLetters.sources()).toEqual([]);
  });
});
