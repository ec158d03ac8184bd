import type { RESPONSE_HEADER_WORDS } from './words.ts';

export type Json = Readonly<Record<string, unknown>>;

export const header = (name: keyof typeof RESPONSE_HEADER_WORDS): Json => ({
  [name]: { $ref: `#/components/headers/${name}` },
});

/** Of everything that says something in words; a file speaks for itself. */
export const LANGUAGE: Json = { ...header('Content-Language'), ...header('Vary') };
