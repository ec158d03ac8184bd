import { expect, test } from 'vitest';
import { digestMail } from '../../functions/replenishment/mail.ts';
import { lowStockOf, standingOf } from '../../functions/replenishment/rules.ts';
import { spareOf, withTransfers } from '../../functions/replenishment/sparing.ts';
import { useSettings } from '../support/settings.ts';
import { aPosition, soldDaily, TODAY } from './samples.ts';

const settings = useSettings();
const terms = { today: TODAY, policy: settings.replenishment };

/** Low in Hamburg, with so many to spare in Shanghai. */
function toldOf(spare: number, language: 'en' | 'zh') {
  const here = aPosition({ months: [soldDaily(Array(70).fill(10))] });
  const there = aPosition({ warehouse: 'SHA', available: spare * 1000 });
  const low = lowStockOf(here, terms) ?? expect.fail('it is not low');
  const spares = [here, there].map((one) => spareOf(one, standingOf(one, terms)?.plan));
  const alerts = withTransfers([low], spares, {
    product: here.product,
    sites: settings.warehouses,
    today: TODAY,
  });
  return digestMail({ day: TODAY, alerts, more: 0, version: 1 }, { ...settings, language });
}

const CALL = /POST \/stock\/alerts\/transfers\s*\nIdempotency-Key: low-stock-2026-03-02-transfer-1\s*\n(.*)/;

test.each(['en', 'zh'] as const)(
  'what can be sent stands before what is to be ordered, in %s',
  (language) => {
    const { text, html } = toldOf(40, language);
    const [, body = ''] = CALL.exec(text) ?? [];
    expect(JSON.parse(body)).toEqual({ alerts: [{ sku: 'BOLT', warehouse: 'HAM', from: 'SHA' }] });
    for (const one of [text, html]) {
      expect(one).toContain(language === 'en' ? 'From SHA to HAM' : '由 SHA 调往 HAM');
      expect(one.indexOf('/stock/alerts/transfers')).toBeLessThan(
        one.indexOf('/stock/alerts/purchase-orders'),
      );
      expect(one).toContain(
        language === 'en'
          ? 'SHA sells none of it and can spare all of its 40.'
          : 'SHA 不销售该货品，40 均可调出。',
      );
    }
  },
);

test.each(['en', 'zh'] as const)(
  'what is wholly sent is told once, and ordered of nobody, in %s',
  (language) => {
    const { text, html } = toldOf(5000, language);
    for (const one of [text, html]) {
      expect(one).toContain('/stock/alerts/transfers');
      expect(one).not.toContain('/stock/alerts/purchase-orders');
      expect(one).toContain(language === 'en' ? 'nothing is to be ordered' : '无需订购');
    }
  },
);
