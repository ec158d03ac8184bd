export { createTradewind, type Tradewind } from './client.ts';
export type { ClientOptions, Retries, TokenProvider } from './options.ts';
export { type ErrorCode, ProblemError } from './problem-error.ts';
export type { components, operations, paths } from './schema.d.ts';
export type { ProblemCode, Schemas } from './types.ts';
