import { describe, expect, test } from 'vitest';
import { newId } from '../../functions/shared/ids.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { noticeMail } from '../../functions/shipping/mails.ts';
import { noticesOf } from '../../functions/shipping/notices.ts';
import { trackingPage as render } from '../../functions/shipping/page/render.ts';
import { dispatch, newShipment } from '../../functions/shipping/rules.ts';
import { track } from '../../functions/shipping/tracking.ts';
import { loadConfig } from '../../infra/config.ts';
import { AT, aCustomer, SALES } from '../support/samples.ts';

const { settings } = loadConfig();
const trackingPage = (...shown: Parameters<typeof render>) => render(...shown).html;
const hours = (n: number) => plusSeconds(AT, n * 3600);

const created = newShipment(
  {
    orderId: newId('ord'),
    part: 'HAM',
    round: 1,
    customerId: newId('cus'),
    warehouse: 'HAM',
    recipient: {
      name: 'Erika Muster',
      street: 'Hauptstraße 9',
      postalCode: '50667',
      city: 'Köln <b>',
      country: 'DE',
    },
    lines: [{ lineNo: 1, sku: 'BOLT', name: 'Bolt', unit: 'pcs', quantity: 1000 }],
  },
  AT,
);
const sent = dispatch(
  created,
  { carrier: 'Elbe & Co', trackingNumber: 'EP-1', estimatedAt: hours(48) },
  AT,
  SALES,
);
const late = track(
  sent,
  {
    status: 'exception',
    at: hours(20),
    location: 'Hannover',
    note: 'ask Frau Schmidt',
    estimatedAt: hours(96),
  },
  AT,
  SALES,
);

describe('the page of a shipment', () => {
  test('shows where it is, how it came there, with whom, and when it will arrive', () => {
    const page = trackingPage(late, 'en', settings);
    for (const words of ['Held up', 'Elbe &amp; Co', 'EP-1', 'Hannover', 'Handed to the carrier'])
      expect(page).toContain(words);
    expect(page).toContain('Expected on 6 March 2026');
    expect(page).toContain('First announced for 4 March 2026.');
  });

  test('tells of its recipient no more than the city, and nothing that a person wrote', () => {
    const page = trackingPage(late, 'en', settings);
    expect(page).toContain('to Köln &lt;b&gt;');
    for (const words of ['Erika', 'Hauptstraße', '50667', 'Schmidt', 'Bolt', '€', '<b>'])
      expect(page).not.toContain(words);
  });

  test('loads nothing from anywhere', () => {
    expect(trackingPage(late, 'en', settings)).not.toMatch(/src=|href=|url\(|<script|@import/);
  });

  test('speaks Chinese to who does', () => {
    const page = trackingPage(late, 'zh', settings);
    expect(page).toContain('<html lang="zh-CN">');
    for (const words of ['运输异常', '北光贸易有限公司', '预计 2026年3月6日 送达', '已交承运商'])
      expect(page).toContain(words);
  });
});

describe('a customer is told by mail', () => {
  test('of the dispatch, of what holds it up, and of the delivery', () => {
    expect(noticesOf(undefined, created)).toEqual([]);
    expect(noticesOf(created, sent)).toEqual(['dispatched']);
    expect(noticesOf(sent, late)).toEqual(['exception']);
    expect(noticesOf(late, { ...late, updatedAt: hours(21) })).toEqual([]);
    expect(noticesOf(late, track(late, { status: 'in-transit', at: hours(22) }, AT, SALES))).toEqual([]);
    const here = track(late, { status: 'delivered', at: hours(30) }, AT, SALES);
    expect(noticesOf(late, here)).toEqual(['delivered']);
    expect(noticesOf(created, here)).toEqual(['dispatched', 'delivered']);
  });

  test('in its language, with the link in both forms', () => {
    const url = 'https://api.example.com/track/x?a=1&b=2';
    const mail = noticeMail('dispatched', sent, aCustomer({ language: 'zh' }), url, settings);
    expect(mail.subject).toBe(`您的订单 ${sent.orderId} 已发货`);
    expect(mail.text).toContain(`查看物流: ${url}`);
    expect(mail.html).toContain('href="https://api.example.com/track/x?a=1&amp;b=2"');
    expect(mail.text).toContain('预计送达: 2026年3月4日');
  });
});
