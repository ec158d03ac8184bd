import { DUE, numberOf, overdue, type PurchaseOrder, purchaseOrders } from '../inventory/index.ts';
import { formatFor } from '../shared/format.ts';
import { log, logAbout } from '../shared/log.ts';
import { type Content, layout, type MailState, sendOnce } from '../shared/mail/index.ts';
import { oneByOne } from '../shared/paging.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { dayIn, daysBetween, endOfDay, laterDay, now } from '../shared/time.ts';
import { bySalesperson } from './by-salesperson.ts';
import { pointsOf } from './points.ts';
import { waitingThrough } from './promises.ts';
import { lateTexts } from './texts/late.ts';
import { tellUnsent } from './unsent.ts';

/**
 * The daily run: sales is told of each order whose goods didn't come on the day they were expected, once for that day;
 * when another day is told and passes too, once more; and purchasing of each draft that nobody sends. Purchase orders come by the day they are expected, so the run
 * reads those that are late and no others.
 * @throws Error when any of the mails did not go out, once the others are told; a repetition tries those again
 */
export async function handler(): Promise<{ late: number }> {
  const at = now();
  const today = dayIn(getSettings().timeZone, at);
  const found = { late: 0, unsent: 0, refused: 0 };
  const range = { sort: 'expectedAt', to: at };
  for await (const po of oneByOne(50, (page) => purchaseOrders.list('byOwner', DUE, { ...page, ...range }))) {
    const isDraft = po.status === 'draft';
    const told = await logAbout({ purchaseOrderId: po.id }, () =>
      (isDraft ? tellUnsent(po) : tellLate(po, today)).catch(untold),
    );
    if (told) found[told === 'retry' ? 'refused' : isDraft ? 'unsent' : 'late']++;
  }
  log('info', 'late goods', found);
  if (found.refused > 0) throw new Error(`late goods: ${found.refused} of the mails did not go out`);
  return { late: found.late };
}

/** What can't be told of one of them keeps nobody from hearing of the others. */
function untold(error: unknown): MailState {
  log('error', 'late goods untold', { error });
  return 'retry';
}

/**
 * One mail to each who looks after orders that wait for it: what the supplier has, no further order comes to wait for.
 * @returns how they fare; nothing where nobody is to be told
 */
async function tellLate(po: PurchaseOrder, today: string): Promise<MailState | undefined> {
  const settings = getSettings();
  // The day itself counts whole.
  const late = overdue(po, endOfDay(settings.timeZone, laterDay(today, -1)));
  const waiting = await waitingThrough(late);
  const expectedAt = late
    .map((line) => line.expectedAt ?? po.expectedAt)
    .toSorted()
    .at(-1);
  if (!expectedAt || waiting.length === 0) return undefined;
  const expectedOn = dayIn(settings.timeZone, expectedAt);
  const states: MailState[] = [];
  for (const { to, suffix, waiting: own } of await bySalesperson(waiting, settings)) {
    const { state } = await sendOnce({
      key: `late-${po.id}-${expectedOn}${suffix}`,
      to,
      content: async () =>
        lateMail({ ...po, expectedAt }, await pointsOf(own, settings, now()), today, settings),
    });
    states.push(state);
  }
  return states.find((state) => state === 'retry') ?? states[0];
}

export function lateMail(
  po: PurchaseOrder,
  points: readonly string[],
  today: string,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const texts = lateTexts[language];
  const days = daysBetween(dayIn(timeZone, po.expectedAt), today);
  return layout(
    {
      language,
      subject: texts.subject(numberOf(po)),
      title: texts.title,
      paragraphs: [texts.lead],
      points,
      facts: [
        [texts.purchaseOrder, po.id],
        ...(po.supplier ? [[texts.supplier, po.supplier] as const] : []),
        [texts.expected, formatFor(language, timeZone).day(po.expectedAt)],
        [texts.late, texts.days(days)],
      ],
      closing: texts.closing,
    },
    settings,
  );
}
