import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { adjustmentHandlers } from '../../functions/inventory/adjustments/handlers.ts';
import { adjustmentRoutes } from '../../functions/inventory/adjustments/routes.ts';
import { adjustments } from '../../functions/inventory/adjustments/store.ts';
import { adjustmentMail, countMail } from '../../functions/inventory/approvals/mails.ts';
import { tellOfAdjustment, tellOfCount } from '../../functions/inventory/approvals/telling.ts';
import { countHandlers } from '../../functions/inventory/counts/handlers.ts';
import { countRoutes } from '../../functions/inventory/counts/routes.ts';
import { counts } from '../../functions/inventory/counts/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { mailingTests } from '../support/mailing.ts';
import { aProduct } from '../support/samples.ts';
import { stackOf } from '../support/stack.ts';

const outbox = mailingTests();
const headers = () => ({ 'idempotency-key': randomUUID(), 'if-match': '*' });
const adjust = stackOf(adjustmentRoutes, adjustmentHandlers);
const count = stackOf(countRoutes, countHandlers);

/** Ten euros apiece, of which fifty are what one person books; the gift has no price. */
beforeAll(async () => {
  const unpriced = { sku: 'GIFT', name: 'Gift', prices: [{ currency: 'USD' as const, unitPrice: '1' }] };
  await transact([aProduct({ sku: 'BOLT' }), aProduct(unpriced)].map((one) => products.create(one)));
});

async function asked(change: string, more: object = {}) {
  const body = JSON.stringify({ sku: 'BOLT', warehouse: 'HAM', change, reason: 'behind the shelf', ...more });
  const answer = await adjust('adjustStock', { body, headers: headers(), as: 'Ada' });
  return adjustments.get(keys.adjustment(answer.body.adjustment.id));
}

/** One count of both, from what was counted at first to what was counted at last. */
async function counted(...figures: Record<'BOLT' | 'GIFT', string>[]) {
  const post = (id: 'startCount' | 'enterCount', body: object, params = {}) =>
    count(id, { body: JSON.stringify(body), params, headers: headers(), as: 'Ada' });
  const { id } = (await post('startCount', { warehouse: 'HAM', reason: 'March', skus: ['BOLT', 'GIFT'] }))
    .body;
  const changes = [];
  for (const figure of figures) {
    const [bolt, gift] = [figure.BOLT, figure.GIFT];
    await post('enterCount', { lines: [{ sku: 'GIFT', quantity: gift }] }, { id });
    const before = counts.toItem(await counts.get(keys.count(id)));
    if (bolt) await post('enterCount', { lines: [{ sku: 'BOLT', quantity: bolt }] }, { id });
    changes.push({ before, after: counts.toItem(await counts.get(keys.count(id))) });
  }
  return changes;
}

describe('an adjustment that waits', () => {
  test('is mailed to finance once, with what it is worth and how to decide', async () => {
    const one = await asked('60');
    for (let time = 0; time < 2; time++) await tellOfAdjustment({ after: adjustments.toItem(one) });
    const [mail, ...more] = await outbox.mails();
    expect(more).toEqual([]);
    expect(mail?.destination.to).toEqual([expect.stringContaining(outbox.settings().mail.finance)]);
    expect(mail?.subject).toBe('BOLT in HAM: a correction waits for you');
    for (const said of ['Bolt (BOLT)', '+60 pcs', '€600.00', 'behind the shelf', 'Ada', `/${one.id}/review`])
      expect(mail?.body.text).toContain(said);
  });

  test('is not mailed again when it is decided', async () => {
    const before = adjustments.toItem(await asked('61'));
    await tellOfAdjustment({ before, after: { ...before, status: 'booked' } });
    await tellOfAdjustment({ after: { ...before, status: 'booked' } });
    expect(await outbox.mails()).toEqual([]);
  });

  test('in Chinese says the same of what is scrapped', async () => {
    const one = { ...(await asked('62')), kind: 'scrap' as const, change: -62_000 };
    const settings = { ...outbox.settings(), language: 'zh' as const };
    const { subject, text } = adjustmentMail(one, aProduct({ sku: 'BOLT' }), settings);
    expect(subject).toBe('HAM 仓库 BOLT 的库存调整待您审批');
    for (const said of ['报废', '-62 件', '€620.00', `/${one.id}/review`]) expect(text).toContain(said);
    expect(adjustmentMail(one, undefined, settings).text).toContain('无标价');
  });
});

describe('a count that waits', () => {
  test('is mailed to finance once, with what is wrong and why it waits', async () => {
    const [change] = await counted({ GIFT: '0', BOLT: '51' });
    if (!change) throw new Error('nothing was counted');
    for (let time = 0; time < 2; time++) await tellOfCount(change);
    await tellOfCount({ before: change.after, after: change.after });
    const [mail, ...more] = await outbox.mails();
    expect(more).toEqual([]);
    expect(mail?.destination.to).toEqual([expect.stringContaining(outbox.settings().mail.finance)]);
    expect(mail?.subject).toBe('A count in HAM waits for you');
    const { text } = mail?.body ?? {};
    expect(text).toContain('by more than one person may post');
    expect(text).toContain('Bolt (BOLT): 0 pcs by the books, 51 pcs counted (+51 pcs)');
    expect(text).not.toContain('GIFT');
    for (const said of ['€510.00', 'March', 'Ada', `/counts/${change.after.id}/review`])
      expect(text).toContain(said);
  });

  test('that is still being counted, or was posted, is not mailed', async () => {
    const [first] = await counted({ GIFT: '0', BOLT: '1' });
    if (!first) throw new Error('nothing was counted');
    expect(first.after.status).toBe('posted');
    await tellOfCount({ after: first.before });
    await tellOfCount(first);
    expect(await outbox.mails()).toEqual([]);
  });

  test.each([
    ['without a price', { GIFT: '1', BOLT: '1' }, 'not all of it has a list price', 'without a list price'],
    ['worth much', { GIFT: '0', BOLT: '999' }, 'more than one person may post', '(+998 pcs)'],
  ])('that is %s says so', async (_, figures, ...said) => {
    const [change] = await counted(figures);
    await tellOfCount({ after: change?.after ?? {} });
    const [mail] = await outbox.mails();
    for (const part of said) expect(mail?.body.text).toContain(part);
  });

  test('in which something was counted anew tells each figure', async () => {
    const [, last] = await counted({ GIFT: '3', BOLT: '' }, { GIFT: '2', BOLT: '1' });
    const count = counts.parse(last?.after ?? {});
    const settings = { ...outbox.settings(), language: 'zh' as const };
    const { text } = countMail(count, new Map(), settings);
    expect(text).toContain('同一商品多次盘点结果不一致');
    expect(text).toContain('Gift (GIFT)：账面 0 件，实盘 2 件（差异 +2 件）；此前盘点为 3 件');
  });
});
