import { afterAll, beforeAll, expect, test } from 'vitest';
import { now, plusDays } from '../../functions/shared/time.ts';
import { expectSound } from '../support/audit.ts';
import { statedByMail } from '../support/disputed.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const JSON_TYPE = 'application/json';
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
const json = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': JSON_TYPE },
  body: JSON.stringify(body),
});
const asJson = { headers: { accept: JSON_TYPE } };

async function pdfOf(id: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await tw.local.token('finance')}` };
  return Buffer.from(await (await fetch(`${tw.local.url}/statements/${id}/pdf`, { headers })).arrayBuffer());
}

/** A customer that paid twice, with the link of its statement's mail. */
async function asked(customer: object = {}) {
  const buyer = await tw.customer(customer);
  const receivedAt = plusDays(now(), -1);
  for (const cents of [40_00, 2_00]) await flow.pay(buyer.id, euros(cents), { receivedAt });
  return { buyer, ...(await statedByMail(tw, flow, buyer.id)) };
}

test('a line that is disputed by the link has an owner and a deadline until it is resolved', async () => {
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  const { buyer, id, link } = await asked({ salesperson });
  const before = await pdfOf(id);
  const page = await fetch(link);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).not.toMatch(/https?:/);
  const read = await (await fetch(link, asJson)).json();
  expect(read).toMatchObject({ closing: euros(-42_00), lines: [{ line: 1 }, { line: 2, kind: 'receipt' }] });

  const incomplete = await fetch(link, form({ name: 'Li Lei', disputed: '2', 'words-2': ' ' }));
  expect(incomplete.status).toBe(422);
  expect(await incomplete.text()).toContain('value="2" checked');
  expect((await fetch(link, json({ name: 'Li', disputed: [{ line: 3, reason: 'x' }] }))).status).toBe(422);
  expect((await fetch(link, json({ name: 'Li' }))).status).toBe(400);
  const answers = await Promise.all(
    ['a <b>', 'c'].map((words) => fetch(link, form({ name: 'Li Lei', disputed: '2', 'words-2': words }))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await fetch(link)).status).toBe(409);
  const again = await fetch(link, json({ name: 'Li', disputed: [] }));
  expect(again.headers.get('content-type')).toContain('problem+json');
  expect(await again.json()).toMatchObject({ status: 409, code: 'conflict' });

  const { answer } = await tw.get(`/statements/${id}`);
  expect(answer).toMatchObject({ state: 'disputed', name: 'Li Lei', lines: [{ line: 2 }] });
  expect(Buffer.compare(await pdfOf(id), before)).toBe(0);
  const disputeId = answer?.lines?.[0]?.disputeId ?? '';
  const own = tw.as('customer', buyer.id);
  expect((await own.get('/disputes')).body.items).toMatchObject([{ id: disputeId, owner: salesperson }]);
  const stranger = tw.as('customer', (await tw.customer()).id);
  expect((await stranger.get(`/disputes/${disputeId}`)).status).toBe(404);
  expect((await stranger.get('/disputes')).body.items).toEqual([]);
  const told = await eventually(async () => (await flow.mailsAbout(disputeId))[0]);
  expect(told.destination.to.join()).toContain(salesperson.email);

  const of = `customerId=${buyer.id}`;
  expect((await tw.get(`/disputes?${of}&status=open`)).items).toHaveLength(1);
  expect((await tw.get(`/disputes?${of}&overdue=true`)).items).toEqual([]);
  const path = `/disputes/${disputeId}/resolve` as '/disputes/{id}/resolve';
  const body = { outcome: 'accepted', words: 'It came in twice' } as const;
  expect((await own.post(path, body)).status).toBe(403);
  const wrong = await tw.as('sales').post(path, { ...body, creditNoteId: `crn_${'0'.repeat(26)}` });
  expect(wrong.status).toBe(422);
  expect((await tw.as('sales').post(path, body)).body).toMatchObject({ status: 'accepted', version: 2 });
  expect((await tw.as('sales').post(path, body)).status).toBe(409);
  expect((await tw.get(`/disputes?${of}&status=open`)).items).toEqual([]);
  await eventually(async () => (await flow.mailsAbout('which you disputed')).length > 0);
});

test('a link that is altered, of another statement or of another kind is refused, in the form that was asked for', async () => {
  const { id, link } = await asked({ language: 'zh' });
  const other = await asked();
  const token = link.split('/').at(-1) ?? '';
  const altered = link.replace(/answers\/(.)/, (_, letter) => `answers/${letter === '0' ? '1' : '0'}`);
  const swapped = link.replace(id.slice(4), other.id.slice(4));
  for (const bad of [altered, swapped, link.slice(0, -1), link.replace(token, 'x')]) {
    const page = await fetch(bad, { headers: { 'accept-language': 'zh' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('链接无效');
    const problem = await fetch(bad, asJson);
    expect(await problem.json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await fetch(bad, form({ name: 'Li' }))).status).toBe(404);
  }
  expect((await fetch(`${tw.local.url}/evaluate/${token}`)).status).toBe(404);
  const confirmed = await fetch(link, json({ name: '李雷', disputed: [] }));
  expect(await confirmed.json()).toMatchObject({ state: 'confirmed', name: '李雷' });
  expect((await tw.get(`/statements/${other.id}`)).answer).toEqual({ state: 'unanswered' });
});
