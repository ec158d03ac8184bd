import { digest } from './keys.ts';

/** Changes when anything in it changes, whatever the order of its fields. */
export const fingerprint = (value: object): string => digest(canonical(value));

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
