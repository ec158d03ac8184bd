import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { functionEntries } from './functions.ts';
import { servedRoutes, shadowedPaths } from './routes.ts';
import type { AppStack } from './stacks/app.ts';
import type { DataStack } from './stacks/data.ts';
import type { Use } from './uses.ts';

interface Acknowledgement {
  /** Path of the construct within its stack. */
  at: string;
  /** Rule, with the finding it is about where a rule has several. */
  id: string;
  reason: string;
}

const DATA: Acknowledgement[] = [
  {
    at: 'People/Pool',
    id: 'AwsSolutions-COG2',
    reason:
      'A second factor is offered to everyone. Requiring it is for the business to decide: its customers sign in here too.',
  },
  {
    at: 'People/Pool',
    id: 'AwsSolutions-COG8',
    reason: 'The Plus plan is billed per user; nobody can sign up by themselves, and passwords are long.',
  },
];

const NEED_ANY: Partial<Record<Use, string>> = {
  mail: 'ses:SendRawEmail is bound by the From address; see OutgoingMail.giveSending.',
  'task-tokens':
    'A task token is itself the permission to answer its task; states:SendTaskSuccess is checked against no narrower resource everywhere.',
};

const OPEN = servedRoutes().filter(({ open }) => open);

const APP: Acknowledgement[] = [
  ...OPEN.map(({ method, path }) => ({
    at: `Api/Http/${method}${path.replaceAll('/', '--')}`,
    id: 'AwsSolutions-APIG4',
    reason:
      'It says how to use the API, to anyone, and nothing of what is in it; or shows a shipment by its unguessable link, or takes what its caller has signed.',
  })),
  ...['Api/Elsewhere', ...shadowedPaths().map((path) => `Api/Http/ANY${path.replaceAll('/', '--')}`)].map(
    (at) => ({
      at,
      id: 'AwsSolutions-APIG4',
      reason: 'It answers with 404 or 405 and nothing else.',
    }),
  ),
  ...functionEntries().map(([name, { uses }]) => ({
    at: `Functions/${name}-role`,
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: [
      'X-Ray takes traces without a resource to name.',
      ...uses.flatMap((use) => NEED_ANY[use] ?? []),
    ].join(' '),
  })),
  {
    at: 'Orders/Role',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Log delivery (logs:CreateLogDelivery and its kin) and X-Ray traces have no resources to name.',
  },
  ...['Workflow', 'PartnerMails', 'Ledger', 'Imports', 'Projections'].map((consumer) => ({
    at: `${consumer}/DeadLetters`,
    id: 'AwsSolutions-SQS3',
    reason: "It is a dead-letter queue: the stream subscription's, where the rule doesn't look.",
  })),
];

/** Every finding of cdk-nag that stands, and why. */
export function acknowledgeFindings(data: DataStack, app: AppStack): void {
  for (const item of DATA) acknowledge(data, item);
  for (const item of APP) acknowledge(app, item);
}

function acknowledge(stack: Stack, { at, id, reason }: Acknowledgement): void {
  const construct = at.split('/').reduce((parent: IConstruct, child) => parent.node.findChild(child), stack);
  Validations.of(construct).acknowledge({ id, reason });
}
