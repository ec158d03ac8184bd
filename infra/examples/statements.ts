import { z } from 'zod';
import { dayIn } from '../../functions/shared/time.ts';
import { loadConfig } from '../config.ts';
import type { Local } from '../local/start.ts';
import { tokenIn } from './links.ts';
import type { Recorder } from './recorder.ts';

const DAY_MS = 86_400_000;
const id = z.looseObject({ id: z.string() });
const withLines = z.looseObject({ lines: z.array(z.unknown()).min(1) });
const mailed = z.looseObject({ mail: z.looseObject({ state: z.literal('sent') }) });

/** What a customer was told that it owes, and how old what all owe is. */
export async function recordStatement(
  to: Recorder,
  local: Pick<Local, 'mailbox'>,
  customerId: string,
): Promise<void> {
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  const paid = { customerId, amount: { amount: 2500, currency: 'EUR' }, reference: 'SEPA 4711/9' };
  await to.until('recordPayment', { body: { ...paid, receivedAt: yesterday } }, id);
  const { timeZone } = loadConfig().settings;
  const day = (back: number) => dayIn(timeZone, new Date(Date.now() - back * DAY_MS).toISOString());
  const body = { customerId, from: day(31), to: day(1) };
  // The payment comes to the customer's days by the stream.
  await to.until('issueStatement', { body }, withLines);
  const params = { id: await to.make('issueStatement', { body, as: 'finance' }) };
  await to.record('sendStatement', { params, as: 'finance' });
  await to.until('getStatement', { params }, mailed);
  await to.record('getStatement', { params });
  await to.record('getStatementPdf', { params });
  await to.record('listStatements', { query: { customerId, limit: '1' } });
  await recordDispute(to, { token: await tokenIn(local, 'statement-answers') }, params);
  await to.record('getAgeing', { query: { customerId } });
  await to.record('listAgeing', { query: { limit: '1' } });
}

/** The customer finds a payment wrong, and is right. */
async function recordDispute(to: Recorder, link: { token: string }, params: { id: string }): Promise<void> {
  await to.record('getStatementQuestion', { params: link, headers: { accept: 'application/json' } });
  const disputed = [{ line: 1, reason: 'We paid this twice' }];
  await to.record('answerStatement', { params: link, body: { name: 'Li Lei', disputed } });
  await to.record('getStatement', { params });
  const open = await to.until('listDisputes', { query: { status: 'open' } }, some);
  await to.record('listDisputes', { query: { status: 'open', limit: '1' } });
  const dispute = { params: { id: open.items[0]?.id ?? '' } };
  const body = { outcome: 'accepted', words: 'It came in twice; the second is to your credit now' };
  await to.record('resolveDispute', { ...dispute, body, as: 'sales' });
  await to.record('getDispute', dispute);
}

const some = z.looseObject({ items: z.array(id).min(1) });
