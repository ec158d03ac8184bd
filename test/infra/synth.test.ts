import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { apiSuite } from './api.ts';
import { backgroundSuite } from './background.ts';
import { bundlesSuite } from './bundles.ts';
import { dataSuite } from './data.ts';
import { neededSuite } from './needed.ts';
import { operationsSuite } from './operations.ts';
import { permissionsSuite } from './permissions.ts';
import { STAGE, synthesized, type Templates, templatesIn } from './template.ts';
import { workflowSuite } from './workflow.ts';

// Making the templates takes seconds, so all that is said of them is said of one pair.
let templates: Templates;
beforeAll(async () => {
  templates = await synthesized();
}, 300_000);
afterAll(() => rm(templates.outdir, { recursive: true }));

describe('data', () =>
  dataSuite(
    () => templates.data,
    () => templates.outputs,
  ));
describe('permissions', () => permissionsSuite(() => templates));
describe('what is needed', () => neededSuite(() => templates));
describe('API', () =>
  apiSuite(
    () => templates.app,
    () => templates.outputs,
  ));
describe('workflow', () => workflowSuite(() => templates.app));
describe('what fails in the background', () => backgroundSuite(() => templates));

describe('operations', () => operationsSuite(() => templates));

describe('alarms', () => {
  it('that nobody hears are warned of at synthesis', () => {
    const said = (outdir: string, stage: string) =>
      readFileSync(join(outdir, `tradewind-${stage}-watch.metadata.json`), 'utf8');
    expect(said(inject('cdkOut').patient, 'test')).toContain('Nobody hears the alarms');
    expect(said(templates.outdir, STAGE)).not.toContain('Nobody hears the alarms');
  });
});

/** CloudFormation takes 500; a name of one's own is two more, and a deploy is tried with one that fails. */
const MOST_RESOURCES = 495;

test.for(['app', 'data', 'watch'] as const)('the %s stack has room for what settings add', (stack) => {
  expect(Object.keys(templates[stack]).length).toBeLessThanOrEqual(MOST_RESOURCES);
});

describe('stages', () => {
  it('share no name, and nothing else that an account or a region has once', () => {
    const [mine, others] = [namesIn(templates), namesIn(templatesIn(inject('cdkOut').patient, 'test'))];
    expect(mine.length).toBeGreaterThan(60);
    expect(mine.filter((name) => others.includes(name))).toEqual([]);
  });
});

describe('bundles', () => bundlesSuite(() => templates));

/** Whatever the resources are called by a property of theirs, and what the stacks export. */
const namesIn = ({ data, app, watch, exports }: Templates): string[] => [
  ...exports,
  ...Object.values({ ...data, ...app, ...watch }).flatMap(({ Type, Properties = {} }) =>
    Object.entries(Properties).flatMap(([name, value]) =>
      /(^Name|Name|Identity)$/.test(name) && typeof value === 'string' && !WITHIN.has(`${Type} ${name}`)
        ? [value]
        : [],
    ),
  ),
];

/** These are names within something that has a name of its own. */
const WITHIN = new Set([
  'AWS::ApiGatewayV2::Authorizer Name',
  'AWS::CloudWatch::Alarm MetricName',
  'AWS::ApiGatewayV2::DomainName DomainName',
  'AWS::ApiGatewayV2::Stage StageName',
  'AWS::Cognito::UserPoolGroup GroupName',
  'AWS::IAM::Policy PolicyName',
]);
