import { INDEXES } from '../../functions/shared/keys.ts';
import { startDynamo } from '../../infra/local/engines/dynamo.ts';
import { createTables } from '../../infra/local/engines/tables.ts';

const TABLE_NAME = 'test';

const key = (name: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType });
const keyPair = ({ pk, sk }: { pk: string; sk: string }) => [key(pk, 'HASH'), key(sk, 'RANGE')];

/**
 * The one table with its indexes, for tests of what talks to it; the stack's own is compared in `test/infra`. Nobody
 * reads a stream of it here, and keeping one takes the engine most of its time.
 */
const SPEC = {
  name: TABLE_NAME,
  KeySchema: keyPair({ pk: 'pk', sk: 'sk' }),
  AttributeDefinitions: ['pk', 'sk', ...Object.values(INDEXES).flatMap(({ pk, sk }) => [pk, sk])].map(
    (AttributeName) => ({ AttributeName, AttributeType: 'S' as const }),
  ),
  GlobalSecondaryIndexes: Object.entries(INDEXES).map(([IndexName, names]) => ({
    IndexName,
    KeySchema: keyPair(names),
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  })),
};

/** Starts an engine with the table in memory and points this process at it. @returns what stops it */
export async function useTable(): Promise<() => Promise<void>> {
  const engine = await startDynamo(undefined);
  await createTables(engine.endpoint, [SPEC]);
  Object.assign(process.env, {
    TABLE_NAME,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  return () => engine.stop();
}
