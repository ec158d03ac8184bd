import type { Language } from '../../shared/fields.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { Problem } from '../../shared/problem.ts';
import { type Saying, say } from '../../shared/texts/say.ts';
import { now } from '../../shared/time.ts';
import { accept, decline } from './answering.ts';
import type { AnswerForm } from './form.ts';
import { quotationOfLink, quotationSecret } from './link.ts';
import type { Quotation, QuotationStatus } from './model.ts';
import { momentAt } from './moments.ts';
import { type Moment, statusOn } from './rules.ts';
import { quotations } from './store.ts';

/** `gone`: not ours, or not whole. Else in which state the quotation is, or that its mail was followed by another. */
export type Why = 'gone' | 'replaced' | Exclude<QuotationStatus, 'draft' | 'sent'>;

/** What the link of a mail is no good for; a page says it in words of its own. */
export class LinkRefused extends Problem {
  constructor(
    readonly why: Why,
    detail: Saying,
    /** The customer's, where the link leads to one. */
    readonly language?: Language,
  ) {
    super(why === 'gone' ? 'not-found' : 'conflict', detail);
  }
}

/** The quotation that a link lets its reader answer. @throws LinkRefused */
export async function follow(
  token: string,
  { today }: Pick<Moment, 'today'> = momentAt(now()),
): Promise<Quotation> {
  const link = quotationOfLink(token, await quotationSecret());
  const found = link && (await quotations.find(keys.quotation(link.id)));
  const status = found && statusOn(found, today);
  if (!status || status === 'draft')
    throw new LinkRefused('gone', say('No such {what}.', { what: say('quotation') }));
  const { language } = found;
  if (status !== 'sent')
    throw new LinkRefused(status, say('This quotation is {status}.', { status: say(status) }), language);
  if (link.time !== found.sent?.time)
    throw new LinkRefused('replaced', say('This link has been replaced by a newer one.'), language);
  return found;
}

/** Of two answers at once one is taken. @throws LinkRefused; Problem where it can't be ordered any more */
export const answerByLink = (
  token: string,
  { answer, name, words, purchaseOrderNumber }: AnswerForm,
): Promise<Quotation> =>
  persistently(
    async () => {
      const moment = momentAt(now());
      const before = await follow(token, moment);
      const how = { via: 'link', by: { id: before.customerId, role: 'customer', name } } as const;
      const said = { name, ...(words ? { words } : {}) };
      const { after, writes } =
        answer === 'accept'
          ? await accept(before, { ...said, purchaseOrderNumber }, how, moment)
          : await decline(before, said, how, moment);
      return { value: { ...after, version: before.version + 1 }, writes };
    },
    { attempts: 9 },
  );
