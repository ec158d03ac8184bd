import { parseArgs } from 'node:util';

export interface Arguments {
  port: number;
  /** Delete all data first. */
  fresh: boolean;
  /** Load no sample. */
  empty: boolean;
  /** Path of a file with settings over the sample business's. */
  settings?: string | undefined;
  help: boolean;
}

export const USAGE = `Usage: npm start [-- --fresh] [--empty] [--settings FILE]

  --fresh          delete all local data first
  --empty          start without the sample business
  --settings FILE  your company, logo, limits … over the sample's, as cdk deploy takes them;
                   with warehouses of your own add --empty, since the sample's goods lie in its own

  PORT=…            where to listen; 4010 unless told
  TRADEWIND_DATA=…  where the data is kept; .local unless told
  AWS_ENDPOINT_URL_DYNAMODB=…  another DynamoDB than the one that is started otherwise
`;

const DEFAULT_PORT = 4010;

/** @throws for what isn't understood, saying so */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      settings: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, port: portOf(process.env.PORT) };
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT=${text} is no port`);
  return port;
}
