import { z } from 'zod';
import { resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency, money } from '../../shared/money.ts';
import { day } from '../../shared/time.ts';
import { entryLine } from '../model.ts';
import { rate } from '../rates/model.ts';
import { ruleName } from '../rules.ts';

/** `value` is what the line comes to in the business's own currency; of an exchange difference `amount` is nothing. */
export const valuedLine = entryLine.extend({ value: money });
export type ValuedLine = z.output<typeof valuedLine>;

/** What an entry in another currency comes to in the business's own. Never changed once it is rated. */
export const valuation = z.object({
  id: idOf('val'),
  entryId: idOf('jrn'),
  rule: ruleName,
  /** The entry's: the day whose books it is in, and whose rate it has unless `ratedOn` says another. */
  on: day,
  ratedOn: day.optional(),
  currency,
  document: z.object({ id: z.string(), number: z.string().optional() }),
  /** `unrated` as long as the currency has no rate from the day of its rate or before. */
  status: z.enum(['unrated', 'rated']),
  rate: z.object({ rate, validFrom: day }).optional(),
  /** As the entry's, with the exchange difference that its document realised; none while it is unrated. */
  lines: z.array(valuedLine),
  ...resourceFields,
});
export type Valuation = z.output<typeof valuation>;
