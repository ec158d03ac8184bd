import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadConfig } from '../../infra/config.ts';
import { synth } from '../../infra/synth.ts';
import { drawLogo, withFile } from '../support/logo.ts';

export interface Resource {
  Type: string;
  // Tests look into properties of many types; what isn't there fails the expectation.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is CloudFormation's
  Properties: Record<string, any>;
  DeletionPolicy?: string;
  DependsOn?: string[];
  UpdateReplacePolicy?: string;
}
export type Resources = Record<string, Resource>;
type Outputs = Record<string, { Value: unknown; Export?: { Name: string } }>;

export const STAGE = 'spec';

export interface Templates {
  data: Resources;
  app: Resources;
  watch: Resources;
  outputs: Outputs;
  /** Names that a region has once. */
  exports: string[];
  /** Where they were made. */
  outdir: string;
}

/** All stacks' templates, as they would be deployed. */
export async function synthesized(): Promise<Templates> {
  const { directory: outdir } = withFile('mine.json', JSON.stringify(MINE));
  writeFileSync(join(outdir, 'mine.png'), await drawLogo());
  await synth({ stage: STAGE, outdir, settings: join(outdir, 'mine.json') });
  return templatesIn(outdir, STAGE);
}

/** What stages may have, and the sample has not. */
const { company, mail } = loadConfig(STAGE).settings;
const MINE = {
  company: { ...company, logo: 'mine.png' },
  mail: { ...mail, alarms: 'ops@nordlicht-handel.example' },
  domain: {
    name: 'api.example.com',
    certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/4f0e',
  },
};

export function templatesIn(outdir: string, stage: string): Templates {
  const read = (stack: string): { Resources: Resources; Outputs: Outputs } =>
    JSON.parse(readFileSync(join(outdir, `tradewind-${stage}-${stack}.template.json`), 'utf8'));
  const [data, app, watch] = [read('data'), read('app'), read('watch')];
  const outputs = { ...data.Outputs, ...app.Outputs, ...watch.Outputs };
  return {
    outdir,
    data: data.Resources,
    app: app.Resources,
    watch: watch.Resources,
    outputs,
    exports: Object.values(outputs).flatMap(({ Export }) => (Export ? [Export.Name] : [])),
  };
}

export const ofType = (resources: Resources, type: string): [string, Resource][] =>
  Object.entries(resources).filter(([, { Type }]) => Type === type);

export function at(resources: Resources, id: string): Resource {
  const resource = resources[id];
  if (!resource) throw new Error(`the template has no ${id}`);
  return resource;
}

/** The one resource of a type. */
export function only(resources: Resources, type: string): Resource {
  const ids = ofType(resources, type).map(([id]) => id);
  expect(ids).toHaveLength(1);
  return at(resources, ids[0] ?? '');
}

/** How the table's stream reaches a function. */
export function mappingOf(resources: Resources, name: string): Resource['Properties'] {
  const found = ofType(resources, 'AWS::Lambda::EventSourceMapping')
    .map(([, { Properties }]) => Properties)
    .filter(({ FunctionName }) => nameOf(at(resources, FunctionName.Ref)) === name);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

export interface Statement {
  actions: string[];
  resources: unknown[];
}

/** What a role's policies allow. */
export function allowed(resources: Resources, roleId: string): Statement[] {
  const beside = ofType(resources, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => Properties.Roles.some((role: { Ref: string }) => role.Ref === roleId))
    .map(([, { Properties }]) => Properties);
  return [...(at(resources, roleId).Properties.Policies ?? []), ...beside]
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .map(({ Action, Resource }) => ({ actions: [Action].flat(), resources: [Resource].flat() }));
}

export const roleOf = ({ Properties }: Resource): string => Properties.Role['Fn::GetAtt'][0];

/** Short name of a function, e.g. `orders-api`. */
export const nameOf = ({ Properties }: Resource): string =>
  Properties.FunctionName.replace(`tradewind-${STAGE}-`, '');

export const functionsOf = (resources: Resources): { fn: Resource; name: string }[] =>
  ofType(resources, 'AWS::Lambda::Function').map(([, fn]) => ({ fn, name: nameOf(fn) }));

export const actionsOf = (resources: Resources, fn: Resource): string[] =>
  allowed(resources, roleOf(fn)).flatMap(({ actions }) => actions);
