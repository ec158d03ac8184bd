import { z } from 'zod';
import { text } from '../../shared/fields.ts';

export const liftInput = z.strictObject({ reason: text(500) });
