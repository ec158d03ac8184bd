import { setTimeout as sleep } from 'node:timers/promises';
import type { Local } from '../local/start.ts';

/** The token of the first link of a kind that a mail brings. @param path that the link is under */
export async function tokenIn({ mailbox }: Pick<Local, 'mailbox'>, path: string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const mails = await (await fetch(`${mailbox}/store`)).text();
    const found = new RegExp(`/${path}/([\\w.-]+)`).exec(mails)?.[1];
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`no mail has a link to ${path}`);
}
