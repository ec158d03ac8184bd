import { z } from 'zod';
import { address, email, text } from './fields.ts';

/** Who the business is, as its documents say. */
export const companyProfile = z.strictObject({
  name: text(120),
  nameZh: text(120).optional(),
  /** Path of a PNG or JPEG file, from the file that names it; functions find it under this name beside their code. */
  logo: text(400).optional(),
  address,
  taxId: text(40),
  registration: text(80).optional(),
  phone: text(40),
  email,
  website: text(120),
  bank: z.strictObject({ name: text(80), iban: text(40), bic: text(20) }),
});
