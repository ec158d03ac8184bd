import { z } from 'zod';

/** Structured invoices that a customer may want; of EN 16931 inside the PDF. */
export const eInvoice = z.enum(['factur-x']);
