import { CloudFormationClient, ListStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { ListIdentitiesCommand, SESClient } from '@aws-sdk/client-ses';
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';

export const NOTHING = {
  tables: [],
  pools: [],
  identities: [],
  functions: [],
  machines: [],
  queues: [],
  stacks: [],
};

/** What of a stage there is in an account, by the services themselves. */
export async function thingsOf(stage: string, env: Record<string, string>) {
  const config = { endpoint: env.AWS_ENDPOINT_URL ?? '', region: env.AWS_REGION ?? '' };
  const own = (names: readonly (string | undefined)[] = []) =>
    names.flatMap((name) => (name?.includes(`tradewind-${stage}`) ? [name] : [])).sort();
  const { TableNames } = await new DynamoDBClient(config).send(new ListTablesCommand());
  const people = new CognitoIdentityProviderClient(config);
  const { UserPools } = await people.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  const { Identities = [] } = await new SESClient(config).send(new ListIdentitiesCommand());
  const { Functions } = await new LambdaClient(config).send(new ListFunctionsCommand({ MaxItems: 100 }));
  const { stateMachines } = await new SFNClient(config).send(new ListStateMachinesCommand());
  const { QueueUrls } = await new SQSClient(config).send(new ListQueuesCommand());
  const { StackSummaries } = await new CloudFormationClient(config).send(new ListStacksCommand());
  const living = StackSummaries?.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
  return {
    tables: own(TableNames),
    pools: own(UserPools?.map((p) => p.Name)),
    identities: Identities,
    functions: own(Functions?.map((f) => f.FunctionName)),
    machines: own(stateMachines?.map((m) => m.name)),
    queues: own(QueueUrls),
    stacks: own(living?.map((s) => s.StackName)),
  };
}
