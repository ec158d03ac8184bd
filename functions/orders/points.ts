import { formatFor } from '../shared/format.ts';
import type { Settings } from '../shared/settings.ts';
import type { Waiting } from './by-salesperson.ts';
import { type Promised, promisedFor } from './promises.ts';
import { pointTexts } from './texts/points.ts';

/** Orders as mails to sales list them: whose each is, and for which day it can be promised now, if for any. */
export const pointsOf = (
  waiting: readonly Waiting[],
  { language, timeZone }: Settings,
  at: string,
): Promise<string[]> =>
  Promise.all(
    waiting.map(async ({ id, order, customer }) => {
      const all = order?.parts.map((part) => part.id) ?? [];
      const promised = order ? await promisedFor(order, all, at) : {};
      const day = (on: string) => formatFor(language, timeZone).day(on);
      return [id, ...(customer ? [customer.name] : []), ...inWords(promised, pointTexts[language], day)].join(
        ' · ',
      );
    }),
  );

type Texts = (typeof pointTexts)['en'];

function inWords(
  { promisedOn, overdueSince }: Promised,
  texts: Texts,
  day: (on: string) => string,
): string[] {
  if (overdueSince) return [texts.overdue(day(overdueSince))];
  return promisedOn ? [texts.promised(day(promisedOn))] : [];
}
