import type { Tally } from '../deed.ts';
import { deeds } from './commands/deeds.ts';
import { invoicing } from './commands/invoicing.ts';
import { periods } from './commands/periods.ts';
import { receipts } from './commands/receipts.ts';
import { unpaid } from './commands/unpaid.ts';

/** All that moves money: orders that open and end, invoices, credit notes, receipts and what becomes of them, closed months. */
export function commands(tally: Tally) {
  const deed = deeds(tally);
  return { ...invoicing(deed), ...receipts(deed), ...unpaid(deed), ...periods(deed) };
}
