import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { Running } from '../support/tradewind.ts';
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

/** For the same tests that run on the laptop. */
export function openDeployed({ url, mailbox, table, pool, client, machine, env }: Whereabouts): Running {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = env;
  Object.assign(process.env, env, { AWS_ENDPOINT_URL_DYNAMODB: endpoint });
  const config = { endpoint, region };
  const people = new People(new CognitoIdentityProviderClient(config), pool, client);
  const states = new SFNClient(config);
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
    token: (role: string | readonly string[], customerId?: string) => people.token([role].flat(), customerId),
    stop: async () => {},
  };
}
