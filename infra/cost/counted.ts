/**
 * What one clean order of three lines takes from placing to settlement, with what people ask for on the way: counted by
 * test/laptop/order-cost.test.ts, which fails when it takes more.
 */
export const COUNTED = {
  requests: 8,
  transitions: 24,
  usualInvocations: 57,
  typesettings: 2,
  /** Two fewer in most runs. */
  writeUnits: 412,
  readUnits: 155,
  mails: 4,
  attachedKb: 15,
  storedKb: 62,
};
export type Counted = typeof COUNTED;

/** What can't be counted on a laptop, taken on the high side. */
export const ASSUMED = {
  /** Half a gigabyte of memory, which is a third of a processor. */
  usualSeconds: 0.15,
  usualGb: 0.5,
  /** An invoice is set when it is mailed, and each time somebody reads it. */
  typesettingSeconds: 1,
  typesettingGb: 1,
  logKbPerInvocation: 1.5,
  logKbPerTransition: 1,
  logKbPerRequest: 0.5,
  traces: 10,
  /** For which the keeping of an order is counted. */
  months: 12,
} as const;
