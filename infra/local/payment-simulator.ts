import { z } from 'zod';
import type { paymentEvent } from '../../functions/billing/providers/model.ts';
import { escapeHtml } from '../../functions/shared/mail/escape.ts';
import { currency, toMajor } from '../../functions/shared/money.ts';
import { framed, type Page } from '../../functions/shared/page/frame.ts';
import { paymentEventKind } from '../../functions/shared/payment-policy.ts';
import { sign } from '../../functions/shared/signature.ts';

/** Code of the provider whose pages are here, as the settings have it. */
export const PROVIDER = 'simulator';

const asked = z.object({
  reference: z.string(),
  amount: z.object({ amount: z.int(), currency }),
  description: z.string(),
});
type Asked = z.output<typeof asked>;

export interface PaymentSimulatorOptions {
  /** Of the API. */
  url: string;
  secret: () => Promise<Buffer>;
}

/**
 * A payment provider for the laptop: it gives a page for an invoice, on which whoever has its address pays, or does not,
 * and tells of it as a real provider's system does: from outside, by the signed webhook. What a page is for stands in its
 * address, so that it outlives a restart; pressed again, a button tells the same again, which changes nothing.
 */
export class PaymentSimulator {
  private readonly options: PaymentSimulatorOptions;

  constructor(options: PaymentSimulatorOptions) {
    this.options = options;
  }

  checkout(body: unknown): { url: string; expiresAt: string } {
    const page = Buffer.from(JSON.stringify(asked.parse(body))).toString('base64url');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    return { url: `${this.options.url}/_local/pay/${page}`, expiresAt };
  }

  show(page: string): Page {
    return pageOf(read(page), BUTTONS);
  }

  /** @param form as the page sends it: what is to happen, in the words of the webhook */
  async press(page: string, form: string): Promise<Page> {
    const type = paymentEventKind.parse(new URLSearchParams(form).get('type'));
    const { reference, amount, description } = read(page);
    const transaction = `SIM-${reference.slice(-8)}-${amount.amount}`;
    const at = new Date().toISOString();
    const event = { eventId: `${transaction}/${type}`, type, transaction, reference, amount, at };
    const answer = await this.tell(event);
    return pageOf({ reference, amount, description }, `<p>${escapeHtml(`${type}: ${answer}`)}</p>${BUTTONS}`);
  }

  private async tell(event: z.input<typeof paymentEvent>): Promise<string> {
    const body = JSON.stringify(event);
    const signature = sign(await this.options.secret(), Math.floor(Date.now() / 1000), Buffer.from(body));
    const headers = { 'content-type': 'application/json', 'payment-signature': signature };
    const path = `${this.options.url}/payment-events/${PROVIDER}`;
    const response = await fetch(path, { method: 'POST', headers, body });
    return `${response.status} ${await response.text()}`;
  }
}

const read = (page: string): Asked => asked.parse(JSON.parse(Buffer.from(page, 'base64url').toString()));

const BUTTONS = `<form method="post">${paymentEventKind.options
  .filter((kind) => kind !== 'unknown')
  .map((kind) => `<button name="type" value="${kind}">${kind}</button>`)
  .join(' ')}</form>`;

const pageOf = ({ amount, description }: Asked, then: string): Page => {
  const title = `${toMajor(amount)} ${amount.currency}`;
  const blocks = [
    '<header>Payment simulator</header>',
    `<h1>${title}</h1>`,
    `<p>${escapeHtml(description)}</p>`,
    then,
  ];
  return framed('en', title, blocks, { style: '', sends: true });
};
