/**
 * AWS's public list prices in US dollars, for us-east-1, without free tiers or discounts; the date says as of when.
 * Other regions differ by a few per cent (https://aws.amazon.com/pricing/).
 */
export const PRICES_OF = '2025-12';

export const PRICES = {
  stateTransition: 0.025 / 1_000,
  httpApiRequest: 1.0 / 1_000_000,
  lambdaRequest: 0.2 / 1_000_000,
  /** On ARM. */
  lambdaGbSecond: 0.000_013_333_4,
  /** DynamoDB on demand. */
  writeUnit: 0.625 / 1_000_000,
  readUnit: 0.125 / 1_000_000,
  /** DynamoDB's storage and that of its point-in-time recovery, by the month. */
  storedGbMonth: 0.25 + 0.2,
  mail: 0.1 / 1_000,
  mailAttachmentGb: 0.12,
  logGb: 0.5,
  trace: 5 / 1_000_000,
  alarmMonth: 0.1,
} as const;
