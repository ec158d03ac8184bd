import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Local } from '../../infra/local/start.ts';
import { eventually } from '../support/eventually.ts';
import { call, startFixture, startForTest } from './support.ts';

let local: Local;
beforeAll(async () => {
  local = await startFixture();
});
afterAll(() => local.stop());

const json = { 'content-type': 'application/json' };
const place = (id: string, input: object) =>
  call(local, 'POST', `/things/${id}`, { headers: json, body: JSON.stringify(input) });
const executionOf = (id: string) => local.executions.list().find(({ name }) => name === id);
const ended = (id: string) =>
  eventually(() => {
    const found = executionOf(id);
    return found && found.status !== 'RUNNING' && found;
  });
const release = (id: string) =>
  eventually(async () => (await call(local, 'POST', `/things/${id}/release`)).status === 200);

describe('from the API through stream, machine and functions', () => {
  it('a thing goes all the way', async () => {
    await place('t1', { failures: 2, error: 'Flaky', waitSeconds: 60, parts: ['p1', 'p2'] });
    await release('t1');
    const done = await ended('t1');
    expect(done.status).toBe('SUCCEEDED');
    expect(JSON.parse(done.output ?? '')).toMatchObject({
      work: { attempts: 3 },
      wait: { released: true },
      results: [{ done: true }, { done: true }],
    });
    expect(done.transitions).toBe(5);
  });

  it('a fault that outlasts its retries is caught', async () => {
    await place('t2', { failures: 9, error: 'Flaky', waitSeconds: 60, parts: [] });
    expect(await ended('t2')).toMatchObject({ status: 'FAILED', error: 'Flaky' });
  });

  it('a wait ends at its deadline', async () => {
    await place('t3', { failures: 0, error: 'x', waitSeconds: 1, parts: [] });
    expect(JSON.parse((await ended('t3')).output ?? '')).toMatchObject({ outcome: 'late' });
  });
});

describe('the stream', () => {
  it('hands over what the filter lets through, and puts aside what is never digested', async () => {
    await Promise.all([
      place('good1', { failures: 0, error: 'x', waitSeconds: 60, parts: [] }),
      place('bad', { poison: true }),
      place('good2', { failures: 0, error: 'x', waitSeconds: 60, parts: [] }),
    ]);
    await eventually(() => executionOf('good1') && executionOf('good2'));
    await eventually(() => local.deadLetters.of('fixture-stream').length > 0);
    const letters = local.deadLetters.of('fixture-stream');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.content).toMatchObject([
      { dynamodb: { Keys: { pk: { S: 'THING#bad' }, sk: { S: 'THING' } } } },
    ]);
    expect(letters[0]).toMatchObject({ attempts: 3, why: 'reported by the function' });
    expect(executionOf('bad')).toBeUndefined();
  });
});

describe('schedules and events', () => {
  it('a schedule fires on demand, with its input', async () => {
    expect(await local.fireSchedule('daily')).toMatchObject({ done: true });
    const answer = await fetch(`${local.url}/_local/schedules/daily`, { method: 'POST' });
    expect(await answer.json()).toMatchObject({ schedule: 'daily', answer: { done: true } });
    const unknown = await fetch(`${local.url}/_local/schedules/nightly`, { method: 'POST' });
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toEqual({ message: 'nothing is called nightly; there are: fixture-daily' });
  });

  it('a mail is in the mailbox, and its fate comes back as the events that the set lets through', async () => {
    // One instance, which then has seen all events.
    const local = await startForTest({ instances: 1 });
    await local.invoke('mail', { to: 'anna@example.com', subject: 'Good' });
    await local.invoke('mail', { to: 'bounce@simulator.amazonses.com', subject: 'Bad' });
    const { emails } = (await (await fetch(`${local.mailbox}/store`)).json()) as {
      emails: { subject: string }[];
    };
    expect(emails.map(({ subject }) => subject)).toEqual(['Good', 'Bad']);
    const seen = await eventually(async () => {
      const events = (await local.invoke('mail', { seen: true })) as {
        'detail-type': string;
        detail: object;
      }[];
      return events.length === 3 && events;
    });
    expect(seen.map((event) => event['detail-type']).sort()).toEqual([
      'Email Bounced',
      'Email Sent',
      'Email Sent',
    ]);
    expect(seen[0]?.detail).toMatchObject({
      mail: { tags: { 'mail-key': ['welcome'], 'ses:configuration-set': ['fixture-set'] } },
    });
  });

  it('an event reaches the functions whose rules match', async () => {
    const detail = { mail: { tags: { 'ses:configuration-set': ['fixture-set'] } } };
    const put = async (event: object) => {
      const answer = await fetch(`${local.url}/_local/events`, {
        method: 'POST',
        body: JSON.stringify(event),
      });
      return await answer.json();
    };
    expect(await put({ source: 'aws.ses', 'detail-type': 'Email Bounced', detail })).toEqual({ targets: 1 });
    expect(await put({ source: 'aws.ses', 'detail-type': 'Email Bounced', detail: {} })).toEqual({
      targets: 0,
    });
    expect(await put({ source: 'aws.ses' })).toHaveProperty('message');
  });
});
