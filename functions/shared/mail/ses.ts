import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { env } from '../env.ts';
import type { News } from './transitions.ts';

/** Each mail has a connection of its own: one that was kept may have been closed since, and takes a mail's answer with it. */
const agent = { keepAlive: false };

/**
 * One attempt and no more: SES can't recognise a repetition, so the client's own retry after a lost answer would be a
 * second mail. An answer that takes longer than this is a lost one, told before the function's own time is up.
 */
export const ses = new SESClient({
  maxAttempts: 1,
  requestHandler: {
    connectionTimeout: 5_000,
    requestTimeout: 20_000,
    throwOnRequestTimeout: true,
    httpAgent: agent,
    httpsAgent: agent,
  },
});

/** Tag by which SES's events name the mail. */
export const TAG = 'mail';

/** Hands a mail to SES and says what became of that; never throws what SES or the network did. */
export async function handOver(raw: Uint8Array, key: string): Promise<News> {
  try {
    const { MessageId } = await ses.send(
      new SendRawEmailCommand({
        RawMessage: { Data: raw },
        ConfigurationSetName: env('MAIL_CONFIGURATION_SET'),
        Tags: [{ Name: TAG, Value: key }],
      }),
    );
    return { kind: 'sent', ...(MessageId ? { messageId: MessageId } : {}) };
  } catch (error) {
    return meaning(error);
  }
}

/** Errors of the connection's first step, before a byte of the mail was sent. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

/** A refusal is clear when SES says so (4xx) or was never reached; all else may have gone out. */
function meaning(error: unknown): News {
  const { name, code, status } = traits(error);
  const refused = status !== undefined && status >= 400 && status < 500;
  const clear = refused || NOT_REACHED.has(code) || NOT_REACHED.has(name);
  return { kind: clear ? 'refused' : 'unknown', reason: name };
}

function traits(error: unknown): { name: string; code: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: 'Error', code: '', status: undefined };
  const metadata = '$metadata' in error ? error.$metadata : undefined;
  const status = isObject(metadata) && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  return {
    name: error.name,
    code: 'code' in error ? String(error.code) : '',
    status: typeof status === 'number' ? status : undefined,
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
