import { beforeAll, expect, it } from 'vitest';
import { newDispute } from '../../functions/billing/disputes/rules.ts';
import { disputes } from '../../functions/billing/disputes/store.ts';
import { handler as run } from '../../functions/billing/dunning.ts';
import { customers } from '../../functions/customers/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { mailingTests } from '../support/mailing.ts';
import { AT, aCustomer } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { sampleStatement } from './sample-statement.ts';

const outbox = mailingTests();
let finance: string;
beforeAll(() => {
  finance = useSettings().mail.finance;
});

it('what is open beyond its deadline is brought up once, to its owner and to finance, each once', async () => {
  const customer = aCustomer();
  const [first, second] = sampleStatement({ language: 'en', lines: 2 }).lines;
  if (!first || !second) throw new Error('no lines');
  const of = (line: number, address: string, deadline: string) => {
    const charge = { owner: { name: 'Mo', address }, deadline };
    const said = { line, of: line === 1 ? first : second, reason: 'We sent it back' };
    return newDispute({ id: newId('stm'), customerId: customer.id }, said, charge, 'Li', AT);
  };
  const day = plusDays(AT, 14);
  const own = of(1, 'mo@tradewind.example', day);
  const theirs = of(2, finance, plusDays(day, 1));
  const done = { ...of(2, 'jo@tradewind.example', day), status: 'rejected' as const };
  await transact([customers.create(customer), ...[own, theirs, done].map((one) => disputes.create(one))]);

  expect(await outbox.mailedOn(run, plusDays(day, -1))).toEqual([]);
  const told = await outbox.mailedOn(run, plusDays(day, 0.5));
  expect(told).toEqual([finance, 'mo@tradewind.example'].toSorted());
  expect((await outbox.mails())[0]?.body.text).toContain('We sent it back');
  expect(await outbox.mailedOn(run, plusDays(day, 1.5))).toHaveLength(1);
  expect(await outbox.mailedOn(run, plusDays(day, 2.5))).toEqual([]);
});
