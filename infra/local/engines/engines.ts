import type { Closers } from '../closers.ts';
import { placeIn } from '../data-dir.ts';
import type { TableSpec } from '../template/tables.ts';
import { startDynamo } from './dynamo.ts';
import { startMail } from './mail.ts';
import { createTables } from './tables.ts';

/** The programs that stand for services. */
export interface Engines {
  dynamodb: string;
  /** The tables' streams, by table name. */
  streams: ReadonlyMap<string, string>;
  mailbox: string;
}

/** @param dataDir the tables are in memory without one */
export async function startEngines(
  dataDir: string | undefined,
  tables: readonly TableSpec[],
  closers: Closers,
): Promise<Engines> {
  const mail = await startMail();
  closers.add(mail.stop);
  const dynamo = await startDynamo(dataDir && placeIn(dataDir, 'table'));
  closers.add(dynamo.stop);
  return {
    dynamodb: dynamo.endpoint,
    streams: await createTables(dynamo.endpoint, tables),
    mailbox: mail.endpoint,
  };
}
