/** From a day to a day, both of which count; without one it holds from ever, or for good. */
export interface Validity {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

export const holdsOn = ({ validFrom = '', validUntil }: Validity, day: string): boolean =>
  validFrom <= day && (validUntil === undefined || day <= validUntil);
