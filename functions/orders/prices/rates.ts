import type { Settings } from '../../shared/settings.ts';

/** In percent. */
export function rateOf(code: string, { taxCodes }: Settings): string {
  const found = taxCodes[code];
  if (!found) throw new Error(`tax code ${code} is not configured any more`);
  return found.rate;
}
