import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Closers } from '../local/closers.ts';
import { clientConfig } from '../local/engines/client-config.ts';
import { startDynamo } from '../local/engines/dynamo.ts';
import { createTables } from '../local/engines/tables.ts';
import { type Local, startLocal } from '../local/start.ts';
import { readBlueprint } from '../local/template/blueprint.ts';
import { synth } from '../synth.ts';

/** What is measured: the deployment, and the bare engine under it. */
export interface Stand {
  local: Local;
  table: string;
  engine: DynamoDBDocumentClient;
  close(): Promise<void>;
}

/**
 * Starts the deployment with its functions on a table that no stream carries on, so that requests alone are measured.
 */
export async function openStand(): Promise<Stand> {
  const closers = new Closers();
  try {
    return await open(closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function open(closers: Closers): Promise<Stand> {
  const outdir = await mkdtemp(join(tmpdir(), 'tradewind-bench-'));
  closers.add(() => rm(outdir, { recursive: true, force: true }));
  await synth({ outdir });
  const dynamo = await startDynamo(undefined);
  closers.add(dynamo.stop);
  await createTables(dynamo.endpoint, readBlueprint(outdir).tables);
  const local = await startLocal({
    cdkOut: outdir,
    instances: 1,
    endpoints: (real) => ({ ...real, dynamodb: dynamo.endpoint }),
  });
  closers.add(() => local.stop());
  const engine = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(dynamo.endpoint)));
  return { local, table: local.table, engine, close: () => closers.close() };
}
