import { z } from 'zod';
import { Child } from '../../infra/local/engines/child.ts';
import { freePort } from '../../infra/local/engines/port.ts';
import { eventually } from '../support/eventually.ts';
import { pythonWith } from '../support/python.ts';
import { REQUIREMENTS } from './aws.ts';

/** An AWS account on this machine; it enforces signatures and IAM, so that a grant that is missing shows. */
export interface Emulator {
  endpoint: string;
  /** What points the CDK's command line and the AWS SDK at it. */
  env: Record<string, string>;
  /** How many mails its SES has taken. */
  mailsTaken(): Promise<number>;
  stop(): Promise<void>;
}

export const REGION = 'eu-central-1';

/**
 * @param scratch a directory for whatever it keeps
 * @param smtp `HOST:PORT` to which its SES sends mails on
 */
export async function startEmulator(scratch: string, smtp: string): Promise<Emulator> {
  const python = pythonWith(REQUIREMENTS);
  const port = await freePort();
  const child = new Child(
    python,
    ['-m', 'hypercorn', 'account:app', '--workers', '0', '--bind', `127.0.0.1:${port}`],
    {
      PYTHONPATH: import.meta.dirname,
      PYTHONDONTWRITEBYTECODE: '1',
      AUTH: 'true',
      IOT_MTLS_ENABLED: '0',
      GATEWAY_PORT: String(port),
      MINISTACK_HOST: 'localhost',
      MINISTACK_REGION: REGION,
      STATE_DIR: scratch,
      TMPDIR: scratch,
      SMTP_HOST: smtp,
    },
  );
  // Its API's host names end in localhost, which resolves without a name server.
  const endpoint = `http://localhost:${port}`;
  await eventually(async () => {
    if (child.failure) throw new Error(`the emulator ${child.failure}`);
    return (await fetch(`${endpoint}/_ministack/health`)).ok;
  });
  return {
    endpoint,
    env: accountOf(endpoint),
    mailsTaken: () => mailsTaken(endpoint),
    stop: () => child.stop(),
  };
}

const sent = z.object({ messages: z.record(z.string(), z.array(z.unknown())) });

async function mailsTaken(endpoint: string): Promise<number> {
  const { messages } = sent.parse(await (await fetch(`${endpoint}/_ministack/ses/messages`)).json());
  return Object.values(messages).flat().length;
}

const accountOf = (endpoint: string): Record<string, string> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  CDK_DEFAULT_ACCOUNT: '000000000000',
  CDK_DEFAULT_REGION: REGION,
  // Nothing is asked of the network beside the emulator.
  AWS_EC2_METADATA_DISABLED: 'true',
});
