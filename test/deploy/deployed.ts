import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { People } from './people.ts';

/** Where a deployment is, and how to look into it. */
export interface Whereabouts {
  stage: string;
  /** Of the API. */
  url: string;
  mailbox: string;
  table: string;
  pool: string;
  client: string;
  machine: string;
  /** Variables that point the SDK at its account. */
  env: Record<string, string>;
}

/** What the laptop's runner offers, as far as a deployment in an account can: for the same tests. */
export function openDeployed({ stage, url, mailbox, table, pool, client, machine, env }: Whereabouts) {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = env;
  Object.assign(process.env, env, { AWS_ENDPOINT_URL_DYNAMODB: endpoint });
  const config = { endpoint, region };
  const people = new People(new CognitoIdentityProviderClient(config), pool, client);
  const states = new SFNClient(config);
  const queues = new SQSClient(config);
  return {
    url,
    mailbox,
    table,
    endpoints: { dynamodb: endpoint },
    executions: {
      list: async ({ status }: { status?: 'RUNNING' } = {}) => {
        const asked = { stateMachineArn: machine, ...(status ? { statusFilter: status } : {}) };
        const { executions = [] } = await states.send(new ListExecutionsCommand(asked));
        return executions.map(({ name = '', status: now }) => ({ name, status: now }));
      },
    },
    deadLetters: { sources: () => filled(queues, stage) },
    token: (role: string | readonly string[], customerId?: string) => people.token([role].flat(), customerId),
    stop: async () => {},
  };
}

/** The stage's dead-letter queues that hold something. */
async function filled(queues: SQSClient, stage: string): Promise<string[]> {
  const { QueueUrls = [] } = await queues.send(
    new ListQueuesCommand({ QueueNamePrefix: `tradewind-${stage}-` }),
  );
  const counts = await Promise.all(
    QueueUrls.map(async (QueueUrl) => {
      const asked = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages' as const] };
      const { Attributes } = await queues.send(new GetQueueAttributesCommand(asked));
      return [QueueUrl, Number(Attributes?.ApproximateNumberOfMessages)] as const;
    }),
  );
  return counts.flatMap(([name, count]) => (count > 0 ? [name] : []));
}
