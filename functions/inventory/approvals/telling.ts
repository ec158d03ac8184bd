import { z } from 'zod';
import { findProducts } from '../../catalog/index.ts';
import { deliver, roleMailbox } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { adjustments } from '../adjustments/store.ts';
import { counts } from '../counts/store.ts';
import { adjustmentMail, countMail } from './mails.ts';

const earlier = z.object({ status: z.string() });

/** Mails finance once an adjustment waits for a second person. */
export async function tellOfAdjustment({ before, after }: Change): Promise<void> {
  if (before || !after) return;
  const asked = adjustments.parse(after);
  if (asked.status !== 'waiting') return;
  const product = (await findProducts([asked.sku])).get(asked.sku);
  const settings = getSettings();
  await deliver({
    key: `approval-${asked.id}`,
    to: roleMailbox('finance', settings),
    content: () => adjustmentMail(asked, product, settings),
  });
}

/** Mails finance once a count waits to be posted or discarded by somebody who didn't count. */
export async function tellOfCount({ before, after }: Change): Promise<void> {
  const counted = after && counts.parse(after);
  if (counted?.status !== 'counted' || (before && earlier.parse(before).status === 'counted')) return;
  const products = await findProducts(counted.lines.map(({ sku }) => sku));
  const settings = getSettings();
  await deliver({
    key: `approval-${counted.id}`,
    to: roleMailbox('finance', settings),
    content: () => countMail(counted, products, settings),
  });
}
