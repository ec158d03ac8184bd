import { z } from 'zod';
import { currency } from '../../shared/money.ts';
import { unitPrice } from '../../shared/quantity.ts';
import { quantityBreak } from '../../shared/quantity-break.ts';

/** Of one unit, of those that stock is kept in. */
export const linePrice = z.strictObject({ currency, unitPrice });

/** What the supplier asks by quantity. */
export const priceTerms = z.object({ currency, unitPrice, breaks: z.array(quantityBreak) });
