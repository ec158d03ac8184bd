import type { Server, ServerResponse } from 'node:http';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../infra/local/engines/port.ts';
import { addressOf, listen, shut } from '../../infra/local/engines/server.ts';
import { eventually } from '../support/eventually.ts';
import type { Mail } from '../support/mailbox.ts';

export interface MailDrop {
  /** `HOST:PORT`, where mails are handed in by SMTP. */
  smtp: string;
  /** Where they can be read, in the form of the laptop's mailbox. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Takes the mails that the emulated SES sends on, and shows them as the laptop's mailbox does.
 * @param taken how many mails SES has taken by now; all of them are waited for before they are shown
 */
export async function startMailDrop(taken: () => Promise<number>): Promise<MailDrop> {
  const emails: Mail[] = [];
  const port = await freePort();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        emails.push(toMail(mail));
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const show = async (response: ServerResponse): Promise<void> => {
    const all = await taken();
    await eventually(() => emails.length >= all);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ emails }));
  };
  const store: Server = await listen((_, response) => {
    show(response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return {
    smtp: `127.0.0.1:${port}`,
    url: addressOf(store),
    stop: async () => {
      await shut(store);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const toMail = ({ from, replyTo, to, subject = '', html, text = '', attachments }: ParsedMail): Mail => ({
  from: from?.text ?? '',
  replyTo: addresses(replyTo),
  destination: { to: [to ?? []].flat().flatMap(addresses) },
  subject,
  body: { text, ...(html ? { html } : {}) },
  attachments: attachments.map(({ filename, contentType, content, size }) => ({
    ...(filename ? { filename } : {}),
    contentType,
    content: content.toString('base64'),
    size,
  })),
});

const addresses = (of: AddressObject | undefined): string[] =>
  of?.value.flatMap((a) => a.address ?? []) ?? [];
