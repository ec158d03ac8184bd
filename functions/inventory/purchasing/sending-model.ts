import { z } from 'zod';

/** How a purchase order reaches its supplier. */
export const sentVia = z.enum(['email', 'telephone', 'portal', 'letter', 'in-person']);

/** By mail unless it was handed over in another way. */
export const sendInput = z.strictObject({ via: sentVia.default('email') });
export type SendInput = z.output<typeof sendInput>;
