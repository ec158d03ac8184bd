import { z } from 'zod';

/** The share of cases, in percent, in which stock is to last until new goods are in. */
export const serviceLevel = z.enum(['80', '85', '90', '95', '97.5', '98', '99', '99.5', '99.9']);
export type ServiceLevel = z.output<typeof serviceLevel>;

/** How many standard deviations cover this share, by the normal distribution. */
export const STANDARD_DEVIATIONS: Record<ServiceLevel, number> = {
  '80': 0.8416,
  '85': 1.0364,
  '90': 1.2816,
  '95': 1.6449,
  '97.5': 1.96,
  '98': 2.0537,
  '99': 2.3263,
  '99.5': 2.5758,
  '99.9': 3.0902,
};
