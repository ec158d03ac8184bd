/** `npm run test:proofs` and `npm run test:long` do the whole of what the tests otherwise do in small. */
export const inSmall = (small: number, whole: number): number => (process.env.LONG ? whole : small);

export const LONG_MS = 1_800_000;
