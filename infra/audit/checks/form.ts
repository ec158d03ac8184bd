import type { Check } from '../violation.ts';

/** Every item is of a known kind, in its kind's form, and found in the indexes as its content says. */
export const form: Check = ({ strange }) => strange;
