import { eventually } from '../../support/eventually.ts';
import { inDays } from '../../support/flow.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

/** Sent, with stock that is kept for it. */
async function quoted({ tw, buyer }: Stand) {
  const { sku } = await tw.product();
  await tw.stock(sku, '3');
  const lines = [{ sku, quantity: '2' }];
  const { id } = await tw.post('/quotations', { customerId: buyer.id, lines, validUntil: inDays(9) });
  await tw.as('sales').patch(`/quotations/${id}`, { notes: 'as we said' });
  return tw.post(`/quotations/${id}/send`, { reserve: true });
}

export const quotationKept: Scene = [
  'a quotation is drafted, changed, sent with stock kept, and accepted; another is withdrawn',
  async (stand) => {
    const [one, other] = [await quoted(stand), await quoted(stand)];
    await stand.tw.post(`/quotations/${one.id}/accept`, { name: 'Zoë' });
    await stand.tw.post(`/quotations/${other.id}/withdraw`, { reason: 'too cheap' });
  },
];

export const quotationDrawn: Scene = [
  'a quotation is drawn',
  async (stand) => {
    const { id } = await quoted(stand);
    await stand.tw.get(`/quotations/${id}/pdf`);
  },
];

/** The path that the mail of a quotation leads to. */
const linkTo = ({ flow }: Stand, number = ''): Promise<string> =>
  eventually(async () => {
    const mails = await flow.mailsAbout(number);
    return /\/quotation-answers\/[\w.-]+/.exec(mails.map(({ body }) => body.text).join('\n'))?.[0];
  });

export const answeredByLink: Scene = [
  'one quotation is accepted by the link of its mail, another declined',
  async (stand) => {
    for (const answer of ['accept', 'decline']) {
      const { number } = await quoted(stand);
      const link = stand.tw.local.url + (await linkTo(stand, number));
      const shown = await fetch(link);
      const body = new URLSearchParams({ answer, name: 'Zoë' });
      const sent = await fetch(link, { method: 'POST', body });
      if (shown.status !== 200 || sent.status !== 200)
        throw new Error(`${shown.status} and ${sent.status} by the link`);
    }
  },
];
