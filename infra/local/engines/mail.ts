import { createRequire } from 'node:module';
import type { Engine } from './dynamo.ts';
import { addressOf, shut } from './server.ts';

/** Loaded as CommonJS, because its default export hides behind another `default` when imported. */
const { default: serve }: typeof import('aws-ses-v2-local') = createRequire(import.meta.url)(
  'aws-ses-v2-local',
);

/** The mailbox: takes every mail sent by SES's API, and shows them on its page. */
export async function startMail(): Promise<Engine> {
  const server = await serve({ host: '127.0.0.1', port: 0 });
  return { endpoint: addressOf(server), stop: () => shut(server) };
}
