import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { digest } from '../keys.ts';
import type { Message } from './message.ts';

/**
 * The message as it goes over the wire (MIME, multipart text and HTML). The same message under the same key gives the
 * same bytes.
 * @param at its date, which SES replaces by its own
 */
export async function compose(message: Message, key: string, at: string): Promise<Uint8Array> {
  const { from, replyTo, to, subject, text, html, attachments = [], unsubscribe } = message;
  const mail = new MailComposer({
    from,
    replyTo,
    to: [to],
    subject: subject.replace(/\p{Cc}+/gu, ' '),
    text,
    html,
    attachments: attachments.map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(content),
    })),
    date: new Date(at),
    messageId: `<${digest(key)}@${from.address.split('@')[1]}>`,
    baseBoundary: digest(key),
    // Keeps holiday replies from answering a machine.
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? oneClick(unsubscribe) : {}) },
  });
  return mail.compile().build();
}

/** RFC 8058: mail programs show a button of their own, and send a POST to the link. */
const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
