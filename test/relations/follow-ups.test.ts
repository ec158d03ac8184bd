import { beforeAll, expect, it } from 'vitest';
import { customers } from '../../functions/customers/store.ts';
import { followedUp, newEvaluation } from '../../functions/relations/evaluations/rules.ts';
import { evaluations } from '../../functions/relations/evaluations/store.ts';
import { handler as run } from '../../functions/relations/hourly.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { transact } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { mailingTests } from '../support/mailing.ts';
import { AT, aCustomer, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const outbox = mailingTests();
let settings: Settings;
beforeAll(() => {
  settings = useSettings();
});

it('a bad evaluation that nobody followed up by its day is brought up once, to its owner and to sales', async () => {
  const customer = aCustomer();
  const rated = (email: string, followUpBy: string) => {
    const order = anOrder(settings, {}, { customer });
    const charge = { owner: { name: 'Mo', email }, followUpBy };
    return newEvaluation(order, { rating: 1, words: 'All of it wet' }, charge, undefined, AT);
  };
  const day = plusDays(AT, 3);
  const { sales } = settings.mail;
  const own = rated('mo@tradewind.example', day);
  const theirs = rated(sales, plusDays(day, 1));
  const done = followedUp(rated('jo@tradewind.example', day), 'called', SALES, AT);
  await transact([customers.create(customer), ...[own, theirs, done].map((one) => evaluations.create(one))]);

  expect(await outbox.mailedOn(run, plusDays(day, -0.5))).toEqual([]);
  expect(await outbox.mailedOn(run, plusDays(day, 0.5))).toEqual([sales, 'mo@tradewind.example'].toSorted());
  expect((await outbox.mails())[0]?.body.text).toContain('All of it wet');
  expect(await outbox.mailedOn(run, plusDays(day, 1.5))).toEqual([sales]);
  expect(await outbox.mailedOn(run, plusDays(day, 2.5))).toEqual([]);
});
