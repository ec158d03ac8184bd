import { z } from 'zod';
import { ROLES } from '../../functions/shared/http/route.ts';
import type { Local } from './options.ts';

const OTHERS = ROLES.filter((role) => role !== 'sales' && role !== 'customer');

/** Where everything is, and three lines to paste. */
export async function whatNext(local: Local): Promise<string> {
  const { url, mailbox } = local;
  return `
  API      ${url}
  Mailbox  ${mailbox}
  Token    npm run -s token -- sales
           npm run -s token -- customer --customer cus_…
           (other roles: ${OTHERS.join(', ')})

  Low stock, by mail to purchasing: npm run schedule -- low-stock

  Try, in another terminal in this directory:

${(await examples(local)).map((line) => `    ${line}\n`).join('')}
  Ctrl-C ends everything; the next start goes on where this one ends.
`;
}

const first = z.object({
  items: z.array(z.looseObject({ id: z.string().optional(), sku: z.string().optional() })),
});

/** Lines that work as they are, with what the store holds now. */
async function examples(local: Local): Promise<string[]> {
  const [customer, product, invoice] = await Promise.all(
    ['/customers', '/products', '/invoices'].map((path) => firstOf(local, path)),
  );
  const order = { customerId: customer?.id, lines: [{ sku: product?.sku, quantity: '1' }] };
  return [
    get(local, 'sales', '/orders'),
    customer?.id && product?.sku
      ? `${get(local, 'sales', '/orders')} -H 'content-type: application/json' -H "idempotency-key: try-$(date +%s)" -d '${JSON.stringify(order)}'`
      : get(local, 'sales', '/customers'),
    invoice?.id
      ? `${get(local, 'finance', `/invoices/${invoice.id}/pdf`)} -o invoice.pdf`
      : get(local, 'warehouse', '/stock'),
  ];
}

const get = ({ url }: Local, role: string, path: string): string =>
  `curl -s ${url}${path} -H "authorization: Bearer $(${elsewhere()}npm run -s token -- ${role})"`;

/** Another terminal doesn't know where this one keeps its data. */
export const elsewhere = (): string =>
  process.env.TRADEWIND_DATA ? `TRADEWIND_DATA='${process.env.TRADEWIND_DATA}' ` : '';

/** What can't be had makes another example, not a failure. */
async function firstOf(
  local: Local,
  path: string,
): Promise<{ id?: string | undefined; sku?: string | undefined } | undefined> {
  const answer = await fetch(`${local.url}${path}?limit=1`, {
    headers: { authorization: `Bearer ${await local.token('admin')}` },
  });
  const page = first.safeParse(await answer.json());
  return page.success ? page.data.items[0] : undefined;
}
