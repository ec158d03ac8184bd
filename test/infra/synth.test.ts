import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionEntries } from '../../infra/functions.ts';
import { apiSuite } from './api.ts';
import { backgroundSuite } from './background.ts';
import { dataSuite } from './data.ts';
import { operationsSuite } from './operations.ts';
import { permissionsSuite } from './permissions.ts';
import { STAGE, synthesized, type Templates } from './template.ts';
import { workflowSuite } from './workflow.ts';

// Making the templates takes seconds, so all that is said of them is said of one pair.
let templates: Templates;
beforeAll(async () => {
  templates = await synthesized();
}, 60_000);
afterAll(() => rm(templates.outdir, { recursive: true }));

describe('data', () => dataSuite(() => templates.data));
describe('permissions', () => permissionsSuite(() => templates.app));
describe('API', () => apiSuite(() => templates.app));
describe('workflow', () => workflowSuite(() => templates.app));
describe('what fails in the background', () => backgroundSuite(() => templates.app));

describe('operations', () => operationsSuite(() => templates.app));

describe('stages', () => {
  it('share no name', () => {
    const named = Object.values({ ...templates.data, ...templates.app }).flatMap(({ Type, Properties }) =>
      OWN_NAME[Type] ? [Properties[OWN_NAME[Type]]] : [],
    );
    expect(named.length).toBeGreaterThan(40);
    for (const name of named) expect(name).toContain(`tradewind-${STAGE}`);
  });
});

describe('bundles', () => {
  it('exist for every function, with fonts where invoices are drawn', () => {
    for (const [name, { uses }] of functionEntries()) {
      const bundle = join(templates.outdir, 'bundles', name);
      expect(existsSync(join(bundle, 'index.mjs'))).toBe(true);
      const fonts = existsSync(join(bundle, 'fonts')) ? readdirSync(join(bundle, 'fonts')) : [];
      expect([name, fonts.some((font) => font.endsWith('.ttf'))]).toEqual([name, uses.includes('fonts')]);
    }
  });
});

/** The property that names a resource within the account. */
const OWN_NAME: Record<string, string> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Cognito::UserPool': 'UserPoolName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CloudWatch::Dashboard': 'DashboardName',
  'AWS::ApiGatewayV2::Api': 'Name',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Events::Rule': 'Name',
};
