import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../../infra/config.ts';
import { synth } from '../../infra/synth.ts';
import { eventually } from '../support/eventually.ts';
import { flowOf } from '../support/flow.ts';
import type { Mail } from '../support/mailbox.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

const brief = { remindAfter: 'PT1S', escalateAfter: 'PT2S', giveUpAfter: 'PT3S' };
/** A business that writes Chinese, and whose people are reminded after seconds. */
const SETTINGS = {
  language: 'zh',
  deadlines: { review: brief, goods: brief, dispatch: brief, delivery: brief, return: brief, payment: brief },
};

const root = mkdtempSync(join(tmpdir(), 'tradewind-zh-'));
let tw: Laptop;
beforeAll(async () => {
  const settings = join(root, 'settings.json');
  writeFileSync(settings, JSON.stringify(SETTINGS));
  await synth({ outdir: join(root, 'cdk.out'), settings });
  tw = await startLaptop({ cdkOut: join(root, 'cdk.out') });
});
afterAll(async () => {
  await tw?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** What a Chinese mail may say in Latin letters: ids, currencies and time zones, and who the company is. */
const CODES = /ord_\w+|T-[0-9A-F]{8}|\b(EUR|GMT|CET|CEST|UTC)\b/g;
const { company } = loadConfig().settings;
const wordsIn = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];
const COMPANY = new Set(wordsIn(JSON.stringify(company)));

const latinWordsIn = ({ subject, body }: Mail): string[] =>
  wordsIn(`${subject}\n${body.text}`.replaceAll(CODES, '')).filter((word) => !COMPANY.has(word));

it('reads why an order waits, and what happens then, in Chinese and in nothing else', async () => {
  const flow = flowOf(tw);
  const customer = await tw.customer({
    language: 'zh',
    name: '上海精工有限公司',
    taxId: undefined,
    addresses: [],
  });
  const deliveryAddress = { name: '仓库', street: '世纪大道 1 号', city: '上海', country: 'CN' };
  const product = await tw.product({
    name: '螺栓',
    prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.50' }],
  });
  const lines = [{ sku: product.sku, quantity: '60000', discountPercent: '20', requestedDate: '2099-01-01' }];
  const { id } = await tw.place(customer.id, lines, { deliveryAddress });
  const order = await flow.ended(id, 'rejected');
  expect(order.review.findings).toHaveLength(5);
  const mails = await eventually(async () => {
    const all = await flow.mailsAbout(id);
    expect(all).toHaveLength(3);
    return all;
  });
  const [reminder, escalation, rejection] = mails.map(({ body }) => body.text ?? '');
  expect(reminder).toContain('客户资料缺少：地址、税号。');
  expect(reminder).toContain('第 1 行折扣 20%，超过上限 10%。');
  expect(reminder).toContain('将上报管理员');
  expect(escalation).toContain('将按默认规则拒绝');
  expect(rejection).toContain('订单未能在规定时间内通过审核。');
  for (const mail of mails) expect(latinWordsIn(mail)).toEqual([]);
});
