import { startMail } from '../../infra/local/engines/mail.ts';

export interface Mail {
  from: string;
  replyTo: string[];
  destination: { to: string[] };
  subject: string;
  body: { html?: string; text?: string };
  attachments: { filename?: string; contentType: string; content: string; size: number }[];
}

export interface Mailbox {
  mails: () => Promise<Mail[]>;
  clear: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts SES's stand-in and points this process at it. */
export async function useMailbox(): Promise<Mailbox> {
  const engine = await startMail();
  Object.assign(process.env, { AWS_ENDPOINT_URL_SES: engine.endpoint, MAIL_CONFIGURATION_SET: 'test' });
  return {
    mails: async () => {
      const store = await fetch(`${engine.endpoint}/store`);
      // The stand-in's own answer, of which the tests check what they use.
      return ((await store.json()) as { emails: Mail[] }).emails;
    },
    clear: async () => {
      await fetch(`${engine.endpoint}/clear-store`, { method: 'POST' });
    },
    stop: () => engine.stop(),
  };
}
