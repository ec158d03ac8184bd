import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnswerInput } from '../../functions/billing/answers/model.ts';
import { disputeRoutes } from '../../functions/billing/disputes/routes.ts';
import { newId } from '../../functions/shared/ids.ts';
import { signLink } from '../../functions/shared/signed-link.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { AT, aCustomer, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { sampleInvoice } from './sample-invoice.ts';
import { sampleStatement } from './sample-statement.ts';

const settings = useSettings();
let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Modules that talk to the table are loaded when it is there. */
const load = async () => ({
  ...(await import('../../functions/billing/answers/answering.ts')),
  ...(await import('../../functions/billing/disputes/resolving.ts')),
  ...(await import('../../functions/billing/disputes/store.ts')),
  ...(await import('../../functions/billing/statements/store.ts')),
  ...(await import('../../functions/billing/store.ts')),
  ...(await import('../../functions/customers/store.ts')),
  ...(await import('../../functions/shared/keys.ts')),
  ...(await import('../../functions/shared/table.ts')),
});

/** A statement of an invoice, its credit note, its write-off and a receipt. */
async function stated(customer = aCustomer()) {
  const to = await load();
  const { id: orderId } = anOrder(settings, {}, { customer });
  const own = { customerId: customer.id, orderId };
  const invoice = sampleInvoice({ changes: { ...own, id: newId('inv') } });
  const corrects = { id: invoice.id, number: invoice.number };
  const note = sampleInvoice({ changes: { ...own, id: newId('crn'), kind: 'credit-note', corrects } });
  const sample = sampleStatement({ language: 'en', lines: 4 });
  const [first, second, third, fourth] = sample.lines;
  if (!first || !second || !third || !fourth) throw new Error('no lines');
  const lines = [
    { ...first, documentId: invoice.id, orderId },
    second,
    { ...third, kind: 'credit-note' as const, documentId: note.id, orderId },
    { ...fourth, kind: 'write-off' as const, documentId: invoice.id, orderId },
  ];
  const statement = { ...sample, id: newId('stm'), customerId: customer.id, lines };
  await to.transact([
    to.customers.create(customer),
    to.invoices.create(invoice),
    to.invoices.create(note),
    to.statements.create(statement),
  ]);
  const answer = (...which: number[]) => {
    const disputed = which.map((line) => ({ line, reason: `line ${line}` }));
    return to.answerStatement(statement.id, { name: 'Li', disputed } satisfies AnswerInput, AT);
  };
  const held = async () => (await to.invoices.get(to.keys.invoice(invoice.id))).disputes;
  return { ...to, customer, invoice, note, orderId, statement, answer, held };
}

async function resolve(id: string, creditNoteId?: string) {
  const { resolveDispute, transact } = await load();
  const input = { outcome: 'accepted' as const, words: 'right', creditNoteId };
  const { dispute, writes } = await resolveDispute(id, input, AT, SALES);
  await transact(writes);
  return dispute;
}

test('disputed lines hold their invoice until the last of them is resolved', async () => {
  const { answer, held, invoice, orderId, queryAll, below } = await stated();
  const { answer: given } = await answer(1, 2, 3, 4);
  const [ofInvoice, ofReceipt, ofNote, ofWriteOff] = given.lines?.map(({ disputeId }) => disputeId) ?? [];
  expect(await held()).toEqual([ofInvoice, ofNote, ofWriteOff]);
  expect(await resolve(ofReceipt ?? '')).not.toHaveProperty('invoiceId');
  for (const id of [ofInvoice, ofWriteOff]) await resolve(id ?? '');
  expect(await held()).toEqual([ofNote]);
  expect(await resolve(ofNote ?? '')).toMatchObject({ invoiceId: invoice.id });
  expect(await held()).toBeUndefined();
  const types = (await queryAll(below.events(orderId))).map(({ type }) => type);
  expect(types.toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => 'dispute-resolved'),
    ...Array.from({ length: 3 }, () => 'line-disputed'),
  ]);
});

test('of answers at once one is taken, whole, and no later one', async () => {
  const { answer, statement, statements, disputes, keys, owned } = await stated();
  const answers = await Promise.allSettled([answer(1), answer(2), answer()]);
  const refused = answers.filter((one) => one.status === 'rejected');
  expect(refused.map(({ reason }) => reason.code)).toEqual(['conflict', 'conflict']);
  const { answer: kept } = await statements.get(keys.statement(statement.id));
  const { items } = await disputes.list('byOwner', owned(statement.customerId, 'DISPUTE'), { limit: 9 });
  expect(items.map(({ id }) => id)).toEqual(kept.lines?.map(({ disputeId }) => disputeId) ?? []);
  await expect(answer(1)).rejects.toThrow('answered already');
});

test('the owner is who looks after the customer, or else who keeps the books', async () => {
  const { disputes, keys } = await load();
  const ownerOf = async (customer: ReturnType<typeof aCustomer>) => {
    const { answer } = await stated(customer);
    const [line] = (await answer(2)).answer.lines ?? [];
    return (await disputes.get(keys.dispute(line?.disputeId ?? ''))).owner;
  };
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  expect(await ownerOf(aCustomer({ salesperson }))).toEqual(salesperson);
  const { finance } = settings.mail;
  expect(await ownerOf(aCustomer({ salesperson: undefined }))).toMatchObject({ email: finance });
});

test('a credit note that is named is one, and of this customer', async () => {
  const { answer, note, invoice } = await stated();
  const { note: another } = await stated();
  const [line] = (await answer(1)).answer.lines ?? [];
  const id = line?.disputeId ?? '';
  for (const wrong of [another.id, newId('crn')])
    await expect(resolve(id, wrong)).rejects.toThrow('/creditNoteId');
  expect(await resolve(id, note.id)).toMatchObject({ resolution: { creditNoteId: note.id } });
  expect(invoice.id).not.toBe(note.id);
});

test('a link is good until its day, for its statement and for one answer', async () => {
  const { statement } = await stated();
  const { handler } = await import('../../functions/relations/pages.ts');
  const secrets = await import('../../functions/shared/secret.ts');
  const [own, other] = await Promise.all(
    [secrets.STATEMENT_SECRET, secrets.EVALUATION_SECRET].map(secrets.readOrMakeSecret),
  );
  const signed = (days: number, secret = own) =>
    signLink(statement.id, plusDays(now(), days), secret ?? expect.unreachable('no secret'));
  const ask = async (method: 'GET' | 'POST', token: string, accept: string) => {
    const event = {
      routeKey: `${method} /statement-answers/{token}`,
      headers: { accept, 'content-type': 'application/x-www-form-urlencoded' },
      pathParameters: { token },
      requestContext: { requestId: 'any' },
      body: 'name=Li',
      isBase64Encoded: false,
    };
    const { statusCode, headers } = await handler(event as never, {} as never);
    return `${statusCode} ${headers?.['content-type']}`;
  };
  const [page, problem] = ['text/html; charset=utf-8', 'application/problem+json'];
  for (const bad of [signed(-1), signed(1, other), `${signed(1)}x`])
    for (const method of ['GET', 'POST'] as const) {
      expect(await ask(method, bad, 'text/html,*/*')).toBe(`404 ${page}`);
      expect(await ask(method, bad, 'application/json')).toBe(`404 ${problem}`);
    }
  expect(await ask('GET', signed(1), 'application/json')).toBe('200 application/json');
  expect(await ask('POST', signed(1), 'text/html')).toBe(`200 ${page}`);
  // Another link to it, as of a mail that was sent again, is no second answer.
  expect(await ask('POST', signed(9), 'text/html')).toBe(`409 ${page}`);
  expect(await ask('GET', signed(9), 'application/json')).toBe(`409 ${problem}`);
});

test('what is open beyond its deadline is overdue, until it is resolved', async () => {
  const { answer, customer } = await stated();
  const { disputeHandlers } = await import('../../functions/billing/disputes/handlers.ts');
  const { query } = disputeRoutes.listDisputes;
  const caller = { ...SALES, roles: ['sales' as const] };
  const overdue = async (at: string) => {
    const asked = query.parse({ customerId: customer.id, overdue: 'true' });
    const call = { caller, query: asked, at, params: undefined, body: undefined, language: 'en' as const };
    return (await disputeHandlers.listDisputes(call)).body.items.map(({ line }) => line);
  };
  const [first] = (await answer(1, 2)).answer.lines ?? [];
  expect(await overdue(plusDays(AT, 14))).toEqual([]);
  expect(await overdue(plusDays(AT, 15))).toEqual([1, 2]);
  await resolve(first?.disputeId ?? '');
  expect(await overdue(plusDays(AT, 15))).toEqual([2]);
  for (const wrong of [{ status: 'accepted' }, { sort: 'createdAt' }])
    expect(query.safeParse({ overdue: 'true', ...wrong }).success).toBe(false);
});
