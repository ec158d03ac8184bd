import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { z } from 'zod';
import { templatesIn } from '../infra/template.ts';
import { typed } from './aws.ts';
import { LOOKS, PARTS } from './looks.ts';

/** One thing that a stage's stacks made. */
export interface Thing {
  type: string;
  /** What it is called in the account. */
  id: string;
  /** Its template says that it outlives its stack. */
  stays: boolean;
}

type Env = Record<string, string>;

/**
 * All things of a deployed stage that an account can list: parts of others are not told apart from these.
 * @param assembly what was deployed
 * @throws for a kind of which nobody knows how to look for it
 */
export async function thingsOf(stage: string, assembly: string, env: Env): Promise<Thing[]> {
  const client = new CloudFormationClient({
    endpoint: env.AWS_ENDPOINT_URL ?? '',
    region: env.AWS_REGION ?? '',
  });
  const templates = templatesIn(assembly, stage);
  const things: Thing[] = [];
  for (const part of ['data', 'app', 'watch'] as const)
    for await (const page of paginateListStackResources(
      { client },
      { StackName: `tradewind-${stage}-${part}` },
    ))
      for (const {
        ResourceType: type = '',
        PhysicalResourceId: id = '',
        LogicalResourceId = '',
      } of page.StackResourceSummaries ?? [])
        things.push({ type, id, stays: templates[part][LogicalResourceId]?.DeletionPolicy === 'Retain' });
  const unknown = new Set(things.map(({ type }) => type).filter((type) => !(type in LOOKS || type in PARTS)));
  if (unknown.size > 0) throw new Error(`no way to look for ${[...unknown].join(', ')}`);
  return things.filter(({ type }) => type in LOOKS);
}

const names = z.array(z.string()).nullable();

/** What there is of a kind, by the service itself; the command line finds SQS elsewhere unless it is told. */
async function listed(look: string, env: Env): Promise<string[]> {
  const [command, query] = look.split(' --query ');
  const { code, text } = await typed(
    `aws --endpoint-url $AWS_ENDPOINT_URL --output json ${command} --query '${query}'`,
    env,
  );
  if (text.includes('ResourceNotFoundException')) return [];
  if (code !== 0) throw new Error(text);
  return names.parse(JSON.parse(text || 'null')) ?? [];
}

/**
 * What of a stage there is in the account: the things, and whatever bears the stage's name.
 * @returns e.g. `AWS::SQS::Queue http://…/tradewind-…`, in order
 */
export async function found(stage: string, things: readonly Thing[], env: Env): Promise<string[]> {
  const pool = things.find(({ type }) => type === 'AWS::Cognito::UserPool')?.id ?? '';
  const lines: string[] = [];
  for (const [type, look] of Object.entries(LOOKS)) {
    const own = things.filter((thing) => thing.type === type).map(({ id }) => id);
    for (const name of await listed(look.replace('POOL', pool), env))
      if (own.includes(name) || name.includes(`tradewind-${stage}`)) lines.push(`${type} ${name}`);
  }
  return lines.sort();
}

export const linesOf = (things: readonly Thing[]): string[] =>
  things.map(({ type, id }) => `${type} ${id}`).sort();
