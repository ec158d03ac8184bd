/** Where the local resources pretend to be; the account is the one that emulators use. */
export const ACCOUNT = '000000000000';
export const REGION = process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'eu-central-1';
export const PARTITION = 'aws';

export const arn = (service: string, resource: string, region = REGION, account = ACCOUNT): string =>
  `arn:${PARTITION}:${service}:${region}:${account}:${resource}`;
