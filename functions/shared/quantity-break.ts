import { z } from 'zod';
import { positiveQuantity, unitPrice } from './quantity.ts';

/** What one unit costs when at least so much is ordered at once. */
export const quantityBreak = z.strictObject({ from: positiveQuantity, unitPrice });
