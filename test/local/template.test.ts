// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its references so
import { describe, expect, it } from 'vitest';
import { readBlueprint } from '../../infra/local/template/blueprint.ts';
import { named } from '../../infra/local/template/functions.ts';
import { ROUTES, writeAssembly } from './fixture/assembly.ts';

describe('blueprint', () => {
  const blueprint = readBlueprint(writeAssembly());

  it('reads functions with their environment over stacks', () => {
    const api = named(blueprint.functions, 'api');
    expect(api).toMatchObject({
      name: 'fixture-api',
      handler: 'index.handler',
      timeoutMs: 2000,
      environment: { TABLE_NAME: 'fixture-table', ONLY_API: 'yes' },
    });
    expect(api.directory).toMatch(/fixture\/functions\/api$/);
  });

  it('reads routes with their authorizer', () => {
    expect(blueprint.api.routes.map(({ key }) => key)).toEqual([...ROUTES, 'GET /open/{proxy+}']);
    expect(blueprint.api.routes[0]?.authorizer).toEqual({
      issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Pool',
      audience: ['Client'],
      header: 'authorization',
    });
    expect(blueprint.api.routes.at(-1)?.authorizer).toBeUndefined();
  });

  it('reads subscriptions', () => {
    expect(blueprint.mappings).toMatchObject([
      { table: 'fixture-table', function: 'fixture-stream', batchSize: 10, bisect: true, maxRetries: 2 },
    ]);
  });

  it('puts the functions into the state machine', () => {
    const { definition } = blueprint.machines[0] ?? { definition: '' };
    expect(definition).toContain('"arn:aws:lambda:eu-central-1:000000000000:function:fixture-work"');
    expect(definition).not.toContain('${');
  });

  it('reads what mail events get through', () => {
    expect(blueprint.mailEvents).toEqual(new Map([['fixture-set', ['send', 'bounce']]]));
  });
});

describe('what the runner cannot run is an error that names it', () => {
  const reading = (change: Parameters<typeof writeAssembly>[0]) => () => readBlueprint(writeAssembly(change));

  it('a resource type', () => {
    const broken = reading(({ app }) => {
      app.Resources.Cluster = { Type: 'AWS::Redshift::Cluster', Properties: {} };
    });
    expect(broken).toThrow('AWS::Redshift::Cluster (Cluster)');
  });

  it('an asset that is not there', () => {
    const broken = reading(({ app }) => {
      Object.assign(app.Resources.Work?.Properties ?? {}, { Code: { S3Key: 'gone.zip' } });
    });
    expect(broken).toThrow('no asset for gone.zip');
  });

  it('a substitution that is missing', () => {
    const broken = reading(({ app }) => {
      Object.assign(app.Resources.Machine?.Properties ?? {}, { DefinitionSubstitutions: {} });
    });
    expect(broken).toThrow('Machine: nothing is substituted for ${WorkFunction}');
  });

  it('a rule that changes its input', () => {
    const broken = reading(({ app }) => {
      Object.assign(app.Resources.Rule?.Properties ?? {}, { Targets: [{ Arn: 'a', Id: 'b', Input: '{}' }] });
    });
    expect(broken).toThrow('Rule (AWS::Events::Rule)');
  });

  it('an express machine', () => {
    const broken = reading(({ app }) => {
      Object.assign(app.Resources.Machine?.Properties ?? {}, { StateMachineType: 'EXPRESS' });
    });
    expect(broken).toThrow('only Standard');
  });
});

describe('names', () => {
  const all = ['t-x-orders-api', 't-x-order-stock', 't-x-stock'].map((name) => ({ id: `F${name}`, name }));

  it('finds by the name without its stage', () => {
    expect(named(all, 'orders-api').name).toBe('t-x-orders-api');
    expect(() => named(all, 'stock')).toThrow('several are called stock');
    expect(named(all, 't-x-stock').name).toBe('t-x-stock');
    expect(() => named(all, 'nobody')).toThrow('nothing is called nobody; there are: t-x-orders-api');
  });
});
