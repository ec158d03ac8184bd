import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { FunctionName } from './functions.ts';
import { servedRoutes, shadowedPaths } from './routes.ts';
import type { AppStack } from './stacks/app.ts';
import type { DataStack } from './stacks/data.ts';

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

const TOKENS_NEED_ANY =
  'A task token is itself the permission to answer its task; states:SendTaskSuccess is checked against no narrower resource everywhere.';

const MAILING = [
  'order-close',
  'order-chase',
  'order-invoice-mail',
  'shipping-mails',
  'dunning',
] satisfies FunctionName[];

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
  ...MAILING.map((name) => ({
    at: `Functions/${name}-role`,
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'ses:SendRawEmail is bound by the From address; see OutgoingMail.giveSending.',
  })),
  {
    at: 'Functions/order-waits-role',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: TOKENS_NEED_ANY,
  },
  {
    at: 'Functions/workflow-stream-role',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: TOKENS_NEED_ANY,
  },
  {
    at: 'Orders/Role',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Log delivery (logs:CreateLogDelivery and its kin) and X-Ray traces have no resources to name.',
  },
  ...['Workflow', 'ShipmentMails', 'Imports'].map((consumer) => ({
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
