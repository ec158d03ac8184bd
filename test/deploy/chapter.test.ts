import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { ROOT } from '../../infra/local/data-dir.ts';
import { flowOf } from '../support/flow.ts';
import { blocksOf } from '../support/markdown.ts';
import { ReadPdf } from '../support/pdf.ts';
import { openTradewind } from '../support/tradewind.ts';

const { scratch, env } = inject('account');
const deployed = inject('deployed');

/** What differs from a newcomer's: the stage, the address of the API, and where a file goes. */
const here = (text: string): string =>
  text
    .replaceAll('--stage default', `--stage ${deployed.stage}`)
    .replace(/^API=.*$/m, (line) => `${line}\nAPI=${deployed.url}`)
    .replace('-o invoice.pdf', `-o ${join(scratch, 'invoice.pdf')}`);

const commands = blocksOf('infra/DEPLOYING.md').filter(
  (b) => b.comment === 'run by test/deploy/chapter.test.ts',
);

test("the deploy chapter's commands lead from the first person to the first invoice mail", async () => {
  expect(commands.map(({ language }) => language)).toEqual(['sh', 'sh', 'sh', 'sh']);
  const script = [
    'set -euo pipefail',
    ...commands.map(({ text }) => here(text)),
    'printf "\\n%s" "$INVOICE"',
  ].join('\n');
  const run = promisify(execFile)('bash', ['-c', script], { cwd: ROOT, env: { ...process.env, ...env } });
  const { stdout } = await run;
  const invoiceId = stdout.trim().split('\n').at(-1) ?? '';

  const tw = openTradewind(deployed);
  const { number, customerId, orderId = '' } = await tw.get(`/invoices/${invoiceId}`);
  expect((await tw.get(`/customers/${customerId}`)).name).toBe('Muster & Co');
  expect(new ReadPdf(readFileSync(join(scratch, 'invoice.pdf'))).text(0)).toContain(number);
  await tw.until(orderId, ({ waits }) => waits.some((w) => w.for === 'delivery'));
  const mail = (await flowOf(tw).mailsAbout(orderId)).find(({ subject }) => subject.includes(number));
  expect(mail).toMatchObject({
    destination: { to: ['buyer@example.com'] },
    attachments: [{ filename: `Invoice ${number}.pdf` }],
  });
});
