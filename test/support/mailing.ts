import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { layout } from '../../functions/shared/mail/letter.ts';
import { type Mailing, sendOnce } from '../../functions/shared/mail/send.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { keepLog } from './log-lines.ts';
import { type Mailbox, useMailbox } from './mailbox.ts';
import { useSettings } from './settings.ts';
import { useTable } from './table.ts';

/** Sets a test file up to send mails: table, mailbox (emptied before each test), and a log that is kept, not shown. */
export function mailingTests() {
  let settings: Settings;
  let stopTable: () => Promise<void>;
  let mailbox: Mailbox;
  beforeAll(async () => {
    settings = useSettings();
    stopTable = await useTable();
    mailbox = await useMailbox();
  });
  afterAll(async () => {
    log.end();
    await mailbox.stop();
    await stopTable();
  });
  const log = keepLog();
  beforeEach(async () => {
    log.forget();
    await mailbox.clear();
  });

  let number = 0;
  /** A mail of its own key, in Chinese and with what must be escaped. */
  const mailing = (over: Partial<Mailing> = {}): Mailing => ({
    key: `test-${++number}`,
    to: { name: 'Zoë, Łukasz & 李雷', address: 'buyer@example.com' },
    content: () =>
      layout(
        {
          language: 'zh',
          subject: '发票 <1>',
          title: '您好',
          paragraphs: ['a < b & "c"'],
          facts: [['x', '<i>']],
        },
        settings,
      ),
    ...over,
  });

  /** Runs at an instant of its own, and says whom that mailed. */
  async function mailedOn(run: () => Promise<unknown>, at: string): Promise<string[]> {
    await mailbox.clear();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at) });
    try {
      await run();
    } finally {
      vi.useRealTimers();
    }
    const mails = await mailbox.mails();
    return mails.flatMap(({ destination }) => destination.to.map(addressIn)).toSorted();
  }

  /** Calls as a retrying caller does, until it gets an answer. */
  async function persist(one: Mailing, calls = 4) {
    for (let call = 0; call < calls; call++) await sendOnce(one).catch(() => undefined);
    return sendOnce(one);
  }
  return {
    mailing,
    mailedOn,
    persist,
    mails: () => mailbox.mails(),
    clear: () => mailbox.clear(),
    logged: () => log.text(),
    settings: () => settings,
  };
}

const addressIn = (to: string): string => /<(.*)>/.exec(to)?.[1] ?? to;
