import { expect, test } from 'vitest';
import { parkMail } from '../../functions/orders/park-mail.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const parked = { orderId: 'ord_1', at: AT, error: 'Overdue', cause: 'payment took too long' };

test.each([
  ['en', 'Order ord_1 is parked', 'What failed: Overdue', 'Cause: payment took too long'],
  ['zh', '订单 ord_1 已挂起', '错误: Overdue', '原因: payment took too long'],
] as const)(
  'tells admins in %s which order, what failed and how it goes on',
  (language, subject, ...facts) => {
    const mail = parkMail(parked, { ...settings, language });
    expect(mail.subject).toBe(subject);
    for (const fact of [...facts, 'npm run redrive -- ord_1', 'POST /orders/ord_1/redrive'])
      expect(mail.text).toContain(fact);
  },
);

test('of what a function threw it tells the message, not the stack', () => {
  const cause = JSON.stringify({ errorType: 'Error', errorMessage: 'no such thing', trace: ['at here'] });
  const { text } = parkMail({ ...parked, cause }, settings);
  expect(text).toContain('Cause: no such thing\n');
  expect(text).not.toContain('at here');
});

test('and nothing without end', () => {
  expect(parkMail({ ...parked, cause: 'x'.repeat(30_000) }, settings).text.length).toBeLessThan(2000);
});
