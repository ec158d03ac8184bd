import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documents } from '../../functions/shared/clients.ts';
import { sendOnce } from '../../functions/shared/mail/send.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { FAULTS, type Fault, inject } from '../support/faults.ts';
import { mailingTests } from '../support/mailing.ts';

const outbox = mailingTests();

describe('a fault at SES', () => {
  it.each<[Fault, string, number]>([
    ['request-lost', 'unknown', 0],
    ['response-lost', 'unknown', 1],
    ['died', 'unknown', 1],
    ['throttled', 'retry', 0],
  ])('%s: the mail is %s and %i went out', async (fault, expected, count) => {
    const one = outbox.mailing();
    const injected = inject(ses, fault, 0);
    const first = await sendOnce(one).catch(() => undefined);
    injected.remove();
    if (first) expect(first.state).toBe(expected);
    expect(await outbox.mails()).toHaveLength(count);
    const later = await outbox.persist(one);
    expect(later.state).toBe(expected === 'retry' ? 'sent' : expected);
    expect(await outbox.mails()).toHaveLength(expected === 'retry' ? 1 : count);
  });

  it('that refuses time and again leaves it to be tried again, with the reason', async () => {
    const one = outbox.mailing();
    for (let call = 1; call <= 6; call++) {
      const injected = inject(ses, 'throttled', 0);
      expect(await sendOnce(one)).toMatchObject({
        state: 'retry',
        attempts: call,
        reason: 'ThrottlingException',
      });
      injected.remove();
    }
    expect(await sendOnce(one)).toMatchObject({ state: 'sent', attempts: 7 });
    expect(await outbox.mails()).toHaveLength(1);
  });
});

it('a connection that was closed after a mail takes none that follows with it', async () => {
  const served = new WeakSet<object>();
  const server = createServer((request, response) => {
    // As a connection is found that was kept too long.
    if (served.has(request.socket)) return void request.socket.destroy();
    served.add(request.socket);
    const id = '<SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult>';
    response.setHeader('content-type', 'text/xml');
    response.end(`<SendRawEmailResponse>${id}</SendRawEmailResponse>`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    ses.middlewareStack.remove('there');
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  ses.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { port });
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'there' },
  );
  for (let n = 0; n < 3; n++) expect(await sendOnce(outbox.mailing())).toMatchObject({ state: 'sent' });
  expect(await outbox.mails()).toEqual([]);
});

describe('a fault at the table', () => {
  it.each(FAULTS)('%s, at any call: one mail at most, and a state that says so', async (fault) => {
    const counter = inject(documents);
    await sendOnce(outbox.mailing());
    const calls = counter.calls();
    counter.remove();
    expect(calls).toBeGreaterThanOrEqual(5);
    for (let at = 0; at < calls; at++) {
      await outbox.clear();
      const one = outbox.mailing();
      const injected = inject(documents, fault, at);
      await sendOnce(one).catch(() => undefined);
      injected.remove();
      const { state: ended } = await outbox.persist(one);
      const sent = (await outbox.mails()).length;
      expect(sent).toBeLessThanOrEqual(1);
      expect(ended).toBe(fault === 'died' && ended === 'unknown' ? 'unknown' : 'sent');
      if (ended === 'sent') expect(sent).toBe(1);
    }
  });
});
