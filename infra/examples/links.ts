import { setTimeout as sleep } from 'node:timers/promises';
import type { Local } from '../local/start.ts';

/** What the last mail's link of a kind leads to. @param path before it. @throws when no such mail goes out */
export async function tokenIn({ mailbox }: Pick<Local, 'mailbox'>, path: string): Promise<string> {
  const links = new RegExp(`/${path}/([\\w.-]+)`, 'g');
  for (let tries = 0; tries < 400; tries++) {
    const mails = await (await fetch(`${mailbox}/store`)).text();
    const found = [...mails.matchAll(links)].at(-1)?.[1];
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`nobody was mailed a link to ${path}`);
}
