import { mailInvoice } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import type { Change } from '../../shared/stream.ts';
import { now } from '../../shared/time.ts';
import { tellMailed } from '../tell-mailed.ts';
import { goodsReturn } from './model.ts';
import { returns } from './store.ts';

const earlier = goodsReturn.pick({ version: true }).extend({
  inspections: goodsReturn.shape.inspections.element.pick({ creditNoteId: true }).array(),
});

/** Mails the credit note of each inspection, as returns change; a change that comes again finds its mail on record. */
export async function mailCreditNotes({ before, after }: Change): Promise<void> {
  if (!after) return;
  const { orderId, version, inspections } = returns.parse(after);
  const was = before && earlier.parse(before);
  // No change at all: somebody asks to look again, whatever came of earlier ones.
  const known = was && was.version !== version ? was.inspections.length : 0;
  for (const { creditNoteId } of inspections.slice(known)) await mailCreditNote(orderId, creditNoteId);
}

async function mailCreditNote(orderId: string, creditNoteId: string): Promise<void> {
  const state = await mailInvoice(creditNoteId);
  await once<string>({
    key: keys.step(orderId, `MailCreditNote#${creditNoteId}`),
    recall: (record) => String(record.value),
    decide: async () => ({ value: state, writes: [tellMailed(orderId, creditNoteId, state, now())] }),
  });
}
