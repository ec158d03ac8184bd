import { beforeEach, describe, expect, test } from 'vitest';
import { customers } from '../../functions/customers/index.ts';
import type { Customer } from '../../functions/customers/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { followCampaigns } from '../../functions/relations/campaigns/following.ts';
import { campaignMailIdOf } from '../../functions/relations/campaigns/gathering.ts';
import { onCampaignMail } from '../../functions/relations/campaigns/noting.ts';
import { giveBack, takePortion } from '../../functions/relations/campaigns/pace.ts';
import { noResult, viewOf } from '../../functions/relations/campaigns/results.ts';
import { begun, cancelled, scheduled } from '../../functions/relations/campaigns/rules.ts';
import { sendPortion } from '../../functions/relations/campaigns/running.ts';
import { campaignMails, campaignResults, campaigns } from '../../functions/relations/campaigns/store.ts';
import { judged } from '../../functions/relations/segments/rules.ts';
import { noTrade } from '../../functions/relations/trade/rules.ts';
import { trades } from '../../functions/relations/trade/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { takeEvent } from '../../functions/shared/mail/events.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { transact } from '../../functions/shared/table.ts';
import { dayIn, now, plusDays, plusSeconds } from '../../functions/shared/time.ts';
import { FAULTS, inject } from '../support/faults.ts';
import { mailingTests } from '../support/mailing.ts';
import { AT, aCustomer, anOrder, SALES } from '../support/samples.ts';
import { aCampaign } from './sample-campaign.ts';

const outbox = mailingTests();
beforeEach(() => {
  process.env.API_URL = 'https://api.example.com';
});

const always = () => true;
const MANY = 120_000;
let slot = 0;
/** Each run of a test is in a slot of its own, unless it says otherwise. */
const run = (perHour = MANY, at = plusSeconds(AT, 300 * ++slot)) => sendPortion(perHour, at, always);

/** Customers of a segment of their own, by their tag, whom one may write to unless told. */
async function receivers(tag: string, ...over: Partial<Customer>[]): Promise<Customer[]> {
  const all = over.map((one, i) => {
    const contacts = [{ name: 'Zoë', email: `${tag}-${i}@pruefwerk.example` }];
    return aCustomer({ contacts, tags: [tag], consent: { status: 'given', at: AT, source: 'fair' }, ...one });
  });
  const { segments: policy, timeZone } = outbox.settings();
  const asked = { policy, timeZone, today: dayIn(timeZone, now()) };
  const dealt = { orders: 1, firstAt: now(), lastAt: now() };
  await transact(
    all.flatMap((one) => [
      customers.create(one),
      trades.create(judged({ ...noTrade(one.id), ...dealt }, asked)),
    ]),
  );
  return all;
}

/** One to them that has begun. */
async function begin(tag: string): Promise<string> {
  const campaign = begun(
    scheduled(aCampaign({ tags: [tag], segments: ['new', 'active'] }), AT, SALES, AT),
    AT,
  );
  await transact([campaigns.create(campaign), campaignResults.create(noResult(campaign.id))]);
  return campaign.id;
}

const get = async (id: string) =>
  viewOf(await campaigns.get(keys.campaign(id)), await campaignResults.get(keys.campaignResult(id)));
const to = async () => (await outbox.mails()).map(({ destination }) => destination.to[0]).sort();
const mailOf = (id: string, { id: customerId }: Customer) =>
  campaignMails.get(keys.campaignMail(campaignMailIdOf(id, customerId)));
const eventOf = (mailKey: string | undefined, detail: object) => ({
  time: now(),
  detail: { mail: { messageId: 'm', tags: { mail: [mailKey] } }, ...detail },
});

describe('a campaign', () => {
  test('goes to those who agreed, each once, and says why the others are left out', async () => {
    await receivers(
      'all',
      {},
      { consent: undefined },
      { consent: { status: 'withdrawn', at: AT, source: 'phone' } },
      { contacts: [], invoiceEmail: undefined },
      { contacts: [{ name: 'Twin', email: 'ALL-0@pruefwerk.example' }] },
      { active: false },
    );
    const id = await begin('all');
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    const found = await get(id);
    expect(found).toMatchObject({ status: 'sent', finishedAt: expect.any(String) });
    expect(found.progress).toMatchObject({
      planned: 1,
      waiting: 0,
      sent: 1,
      suppressed: { 'no-consent': 1, unsubscribed: 1, 'no-address': 1, inactive: 1, 'same-address': 1 },
    });
    expect(await to()).toHaveLength(1);
  });

  test('goes out in portions, and what one run was cut off from is not the next one’s in the same minutes', async () => {
    await receivers('some', {}, {}, {}, {}, {});
    const id = await begin('some');
    const at = plusSeconds(AT, 86_400);
    expect(await run(24, at)).toBe(2);
    expect(await run(24, plusSeconds(at, 60))).toBe(0);
    expect((await get(id)).progress).toMatchObject({ planned: 5, waiting: 3, sent: 2 });
    expect(await run(24, plusSeconds(at, 300))).toBe(2);
    expect(await run(24, plusSeconds(at, 600))).toBe(1);
    expect(await get(id)).toMatchObject({ status: 'sent', progress: { sent: 5, waiting: 0 } });
    expect(new Set(await to()).size).toBe(5);
    // Of two runs at once each slot is one's; what isn't used may be, within it.
    const next = plusSeconds(at, 900);
    const taken = await Promise.all([takePortion(24, next), takePortion(24, next)]);
    expect(taken.sort()).toEqual([0, 2]);
    await giveBack(1, next);
    expect(await takePortion(24, next)).toBe(1);
  });

  test('fixes its receivers page by page, each once, wherever it is cut off', async () => {
    await receivers('pages', ...Array.from({ length: 45 }, () => ({})));
    const id = await begin('pages');
    let looks = 0;
    await sendPortion(12, AT, () => looks++ < 1);
    expect((await get(id)).progress.planned).toBeLessThan(45);
    await sendPortion(12, AT, always);
    expect((await get(id)).progress.planned).toBe(45);
    await transact([
      campaigns.replace(cancelled(await campaigns.get(keys.campaign(id)), 'enough', SALES, now())),
    ]);
    await run();
    expect((await get(id)).progress.sent).toBeLessThanOrEqual(1);
  });

  test('asks once more before each mail', async () => {
    const [late, erased] = await receivers('late', {}, {}, {});
    const id = await begin('late');
    // Only looked up so far.
    expect(await sendPortion(12, plusSeconds(AT, 2 * 86_400), lookingOnly())).toBe(0);
    if (!late || !erased) throw new Error('nobody');
    await transact([
      customers.replace({ ...late, consent: { status: 'withdrawn', at: now(), source: 'phone' } }),
      customers.replace({ ...erased, contacts: [], erased: { at: now(), by: SALES }, active: false }),
    ]);
    expect(await run()).toBe(1);
    expect((await get(id)).progress).toMatchObject({
      planned: 1,
      sent: 1,
      suppressed: { unsubscribed: 1, erased: 1 },
    });
  });
});

/** Time for the pages, and for no mail. */
function lookingOnly() {
  let left = 3;
  return () => left-- > 0;
}

describe('a fault', () => {
  test.each(FAULTS)('%s at SES: nobody is mailed twice, and it comes to an end', async (fault) => {
    const both = await receivers(fault, {}, {});
    const id = await begin(fault);
    const injected = inject(ses, fault, 0);
    await run().catch(() => undefined);
    injected.remove();
    for (let more = 0; more < 3; more++) await run();
    if (fault === 'throttled') await dueNow(id, both);
    const { progress, status } = await get(id);
    expect(status).toBe('sent');
    const [sent, unknown] = fault === 'throttled' ? [2, 0] : [1, 1];
    expect(progress).toMatchObject({ waiting: 0, sent, unknown });
    const mails = await to();
    expect(mails.length).toBe(new Set(mails).size);
  });

  /** What was refused is due in an hour, and no sooner; then it goes out. */
  async function dueNow(id: string, all: readonly Customer[]): Promise<void> {
    expect((await get(id)).progress).toMatchObject({ waiting: 1, sent: 1 });
    const mails = await Promise.all(all.map((one) => mailOf(id, one)));
    const waiting = mails.filter(({ state }) => state === 'planned');
    await transact(waiting.map((mail) => campaignMails.replace({ ...mail, dueAt: AT })));
    await run();
  }

  test('at any call to the table, in which a run dies: each is mailed once at most, and counted', async () => {
    const counter = inject(documents);
    await receivers('count', {});
    await begin('count');
    await run();
    const calls = counter.calls();
    counter.remove();
    for (let at = 0; at < calls; at += 4) {
      await outbox.clear();
      const tag = `died-${at}`;
      await receivers(tag, {});
      const id = await begin(tag);
      const injected = inject(documents, 'died', at);
      await run().catch(() => undefined);
      injected.remove();
      for (let more = 0; more < 2; more++) await run();
      const { status, progress } = await get(id);
      expect([status, progress.planned, progress.sent + progress.unknown]).toEqual(['sent', 1, 1]);
      expect((await to()).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('afterwards', () => {
  test('who bounced or complained isn’t written to again, and a complaint takes consent back', async () => {
    const [bounced, angry] = await receivers('after', {}, {});
    if (!bounced || !angry) throw new Error('nobody');
    const id = await begin('after');
    await run();
    const recipient = (one: Customer) => [{ emailAddress: one.contacts[0]?.email?.toUpperCase() }];
    const bounce = { bounceType: 'Permanent', bouncedRecipients: recipient(bounced) };
    const complaint = { complainedRecipients: recipient(angry) };
    const keyOf = async (one: Customer) => (await mailOf(id, one)).mailKey;
    const events = [
      eventOf(await keyOf(bounced), { eventType: 'Bounce', bounce }),
      eventOf(await keyOf(angry), { eventType: 'Complaint', complaint }),
    ];
    for (const event of [...events, ...events]) await takeEvent(event, onCampaignMail);
    expect((await get(id)).progress).toMatchObject({ sent: 1, bounced: 1, complaints: 1 });
    expect((await customers.get(keys.customer(angry.id))).consent).toMatchObject({
      status: 'withdrawn',
      source: `complained of the mail of campaign ${id}`,
    });
    // Even if it agreed again.
    await transact([
      customers.replace({ ...(await customers.get(keys.customer(angry.id))), consent: bounced.consent }),
    ]);
    const next = await begin('after');
    await run();
    expect((await get(next)).progress).toMatchObject({
      planned: 0,
      suppressed: { bounced: 1, complained: 1 },
    });
  });

  test('a full mailbox says nothing about the next mail', async () => {
    const [full] = await receivers('full', {});
    const bounce = {
      bounceType: 'Transient',
      bouncedRecipients: [{ emailAddress: full?.contacts[0]?.email }],
    };
    await takeEvent(eventOf('other', { eventType: 'Bounce', bounce }));
    await begin('full');
    expect(await run()).toBe(1);
  });

  test('orders within days of the mail count, as they are now, however often they are told', async () => {
    const [buyer] = await receivers('orders', {});
    if (!buyer) throw new Error('nobody');
    const [id, other] = [await begin('orders'), await begin('orders')];
    await run();
    const { sentAt = '' } = await mailOf(id, buyer);
    const made = anOrder(outbox.settings(), { customerId: buyer.id }, { customer: buyer });
    const at = (placedAt: string, over: object = {}) =>
      orders.toItem({ ...made, id: newId('ord'), placedAt, ...over });
    const tell = (item: ReturnType<typeof at>) => followCampaigns({ after: item });
    const counted = async () => (await get(id)).followed;
    const net = made.totals.net.amount;
    await tell(at(plusSeconds(sentAt, -1)));
    await tell(at(plusDays(sentAt, 15)));
    expect(await counted()).toEqual({ orders: 0, net: [] });
    const [first, second] = [at(plusDays(sentAt, 1)), at(plusDays(sentAt, 13))];
    for (const item of [first, second, first]) await tell(item);
    expect(await counted()).toEqual({ orders: 2, net: [{ amount: 2 * net, currency: 'EUR' }] });
    expect((await get(other)).followed.orders).toBe(2);
    await tell({ ...first, status: 'cancelled' });
    expect(await counted()).toEqual({ orders: 1, net: [{ amount: net, currency: 'EUR' }] });
    await followCampaigns({ before: second, after: { ...second, status: 'settled' } });
    expect((await counted()).orders).toBe(1);
  });
});
