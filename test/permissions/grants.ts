import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { inWords } from '../../infra/permissions/words.ts';

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const statement = z.looseObject({ Action: texts, Resource: texts });
const policy = z.looseObject({ Statement: z.array(statement) });
type Statement = z.output<typeof statement>;

/** One thing that a function's role may do with one resource. */
export interface Grant {
  action: string;
  /** E.g. `dynamodb:Query on table, index byKind`. */
  words: string;
}

/** The role of one deployed function, from which single permissions can be taken for a while. */
export class Grants {
  readonly all: Grant[];
  private readonly single: Statement[];
  private readonly iam: IAMClient;
  private readonly policy: { RoleName: string; PolicyName: string };

  private constructor(iam: IAMClient, policy: Grants['policy'], single: Statement[], names: Names) {
    this.iam = iam;
    this.policy = policy;
    this.single = single;
    this.all = single.map(({ Action: [action = ''], Resource: [resource = ''] }) => ({
      action,
      words: `${action} on ${inWords(resource, names)}`,
    }));
  }

  static async of(name: string, { stage, env }: Account): Promise<Grants> {
    const asked = new GetFunctionCommand({ FunctionName: `tradewind-${stage}-${name}` });
    const { Configuration } = await new LambdaClient(configOf(env)).send(asked);
    return Grants.in(Configuration?.Role, env, { stage, role: name });
  }

  static async ofMachine(stateMachineArn: string, { stage, env }: Account): Promise<Grants> {
    const asked = new DescribeStateMachineCommand({ stateMachineArn });
    const { roleArn } = await new SFNClient(configOf(env)).send(asked);
    return Grants.in(roleArn, env, { stage, role: 'orders (state machine)' });
  }

  private static async in(roleArn: string | undefined, env: Account['env'], names: Names): Promise<Grants> {
    const RoleName = roleArn?.split('/').at(-1) ?? '';
    const iam = new IAMClient(configOf(env));
    const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
    const [PolicyName = '', ...more] = PolicyNames;
    if (more.length > 0) throw new Error(`${RoleName} has ${PolicyNames.length} policies`);
    const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    const { Statement } = policy.parse(JSON.parse(decodeURIComponent(PolicyDocument)));
    return new Grants(iam, { RoleName, PolicyName }, Statement.flatMap(singly), names);
  }

  /** Takes some away; what is asked next is refused. */
  without(taken: readonly Grant[]): Promise<unknown> {
    return this.put(this.single.filter((_, i) => !taken.some((one) => one === this.all[i])));
  }

  restore(): Promise<unknown> {
    return this.put(this.single);
  }

  private put(Statement: Statement[]): Promise<unknown> {
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [...Statement, ANYBODY] });
    return this.iam.send(new PutRolePolicyCommand({ ...this.policy, PolicyDocument }));
  }
}

/** What anybody may, since a policy has to say something. */
const ANYBODY = { Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' };

interface Account {
  stage: string;
  env: Record<string, string>;
}

const configOf = ({ AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' }: Account['env']) => ({
  endpoint,
  region,
});

interface Names {
  stage: string;
  role: string;
}

const singly = (whole: Statement): Statement[] =>
  whole.Action.flatMap((action) =>
    whole.Resource.map((resource) => ({ ...whole, Action: [action], Resource: [resource] })),
  );
