import { log } from '../shared/log.ts';
import { deliver, type MailState } from '../shared/mail/index.ts';
import { measure } from '../shared/measure.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { dayIn, laterDay, now } from '../shared/time.ts';
import { figuresMail, figuresMailKey } from './figures-mail.ts';
import { toldOf } from './gathering.ts';
import { figuresTexts } from './texts/figures.ts';

interface Run {
  /** The day that is told of: yesterday. */
  day: string;
  mail: MailState | 'none';
}

/** The daily run: one mail to management of the day before, if anybody wants it. */
export async function handler(): Promise<Run> {
  const settings = getSettings();
  const at = now();
  const day = laterDay(dayIn(settings.timeZone, at), -1);
  const { figures: address } = settings.mail;
  const run: Run = { day, mail: address ? await send(address, day, at, settings) : 'none' };
  log('info', 'figures', { ...run });
  measure([{ name: 'FiguresMails', of: run.mail, value: 1 }]);
  return run;
}

async function send(address: string, day: string, at: string, settings: Settings): Promise<MailState> {
  const { state } = await deliver({
    key: figuresMailKey(day),
    to: { name: figuresTexts[settings.language].reader, address },
    content: async () => figuresMail(await toldOf(day, at, settings), settings),
  });
  return state;
}
