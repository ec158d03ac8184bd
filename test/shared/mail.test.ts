import { describe, expect, it } from 'vitest';
import { keys } from '../../functions/shared/keys.ts';
import { takeEvent } from '../../functions/shared/mail/events.ts';
import { mails } from '../../functions/shared/mail/record.ts';
import { sendOnce } from '../../functions/shared/mail/send.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { inject } from '../support/faults.ts';
import { mailingTests } from '../support/mailing.ts';

const outbox = mailingTests();

describe('a mail', () => {
  it('arrives with its words in both forms and its file under its own name', async () => {
    const content = new Uint8Array([1, 2, 3]);
    const one = outbox.mailing();
    const attachments = [{ fileName: '商业发票 INV-1.pdf', contentType: 'application/pdf', content }];
    const record = await sendOnce({
      ...one,
      content: async () => ({ ...(await one.content()), attachments }),
    });
    expect(record).toMatchObject({ state: 'sent', attempts: 1, messageId: expect.any(String) });
    const [mail, more] = await outbox.mails();
    expect(more).toBeUndefined();
    expect(mail).toMatchObject({
      subject: '发票 <1>',
      destination: { to: ['"Zoë, Łukasz & 李雷" <buyer@example.com>'] },
      from: '"Nordlicht Handel GmbH" <orders@nordlicht-handel.example>',
      attachments: [{ filename: '商业发票 INV-1.pdf', contentType: 'application/pdf', content: 'AQID' }],
    });
    expect(mail?.body.text).toContain('a < b & "c"');
    expect(mail?.body.html).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(mail?.body.html).toContain('&lt;i&gt;');
  });

  it('has one recipient, whatever the name says', async () => {
    await sendOnce(
      outbox.mailing({
        to: { name: 'x <evil@example.com>, y\r\nBcc: z@example.com', address: 'a@example.com' },
      }),
    );
    const [mail] = await outbox.mails();
    expect(mail?.destination.to).toHaveLength(1);
    expect(mail?.destination.to[0]).toMatch(/<a@example\.com>$/);
  });

  it('goes out once, however often and by however many it is sent', async () => {
    const one = outbox.mailing();
    await Promise.all([sendOnce(one), sendOnce(one), sendOnce(one)]);
    expect(await sendOnce(one)).toMatchObject({ state: 'sent' });
    expect(await outbox.mails()).toHaveLength(1);
  });

  it('leaves neither address nor words in the log', async () => {
    await sendOnce(outbox.mailing());
    expect(outbox.logged()).toContain('"state":"sent"');
    expect(outbox.logged()).not.toMatch(/buyer@|Łukasz|您好/);
  });

  it('is not promised when its words can’t be made', async () => {
    const one = outbox.mailing();
    await expect(sendOnce({ ...one, content: () => Promise.reject(new Error('no font')) })).rejects.toThrow(
      'no font',
    );
    expect(await sendOnce(one)).toMatchObject({ state: 'sent' });
  });
});

const event = (key: string, eventType: string, more: object = {}) => ({
  source: 'aws.ses',
  time: '2026-03-02T10:00:00Z',
  detail: {
    eventType,
    mail: {
      messageId: 'm-1',
      destination: ['buyer@example.com'],
      tags: { mail: [key], 'ses:configuration-set': ['test'] },
    },
    ...more,
  },
});

describe('an event of SES', () => {
  const unknown = async () => {
    const one = outbox.mailing();
    const injected = inject(ses, 'response-lost', 0);
    await sendOnce(one);
    injected.remove();
    return one.key;
  };

  it('settles what was unknown', async () => {
    const key = await unknown();
    await takeEvent(event(key, 'Send'));
    expect(await mails.get(keys.mail(key))).toMatchObject({ state: 'sent', messageId: 'm-1' });
  });

  it('makes it bounced, once and for all, in whatever order events come', async () => {
    const key = await unknown();
    const bounce = event(key, 'Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } });
    for (const one of [bounce, event(key, 'Delivery'), event(key, 'Send'), bounce]) await takeEvent(one);
    expect(await mails.get(keys.mail(key))).toMatchObject({ state: 'bounced', reason: 'Permanent General' });
  });

  it('keeps a complaint beside the state', async () => {
    const { key } = await sendOnce(outbox.mailing());
    await takeEvent(event(key, 'Complaint'));
    expect(await mails.get(keys.mail(key))).toMatchObject({ state: 'sent', complaint: true });
  });

  it('about a mail that isn’t ours, or that says nothing, changes nothing', async () => {
    const { key } = await sendOnce(outbox.mailing());
    expect(await takeEvent(event('another', 'Bounce'))).toBeUndefined();
    expect(await takeEvent(event(key, 'Open'))).toBeUndefined();
    expect(await mails.get(keys.mail(key))).toMatchObject({ state: 'sent' });
    await expect(takeEvent({ detail: {} })).rejects.toThrow();
  });
});
