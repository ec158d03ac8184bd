import type { Resource } from './assembly.ts';
import { kindOf } from './kinds.ts';
import { ACCOUNT, arn, PARTITION, REGION } from './place.ts';

type Resolve = (value: unknown) => unknown;

/** The name a resource goes by: the one that the template gives, else its logical id. */
export function physicalName(id: string, resource: Resource, resolve: Resolve): string {
  const property = NAME_PROPERTY[resource.Type];
  const given = property === undefined ? undefined : resolve(resource.Properties[property]);
  return typeof given === 'string' ? given : id;
}

const NAME_PROPERTY: Record<string, string> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::IAM::Role': 'RoleName',
};

/** The ARN's service and resource part, where it follows no common form. */
const ARN: Record<string, (name: string) => string> = {
  'AWS::DynamoDB::GlobalTable': (name) => arn('dynamodb', `table/${name}`),
  'AWS::DynamoDB::Table': (name) => arn('dynamodb', `table/${name}`),
  'AWS::Lambda::Function': (name) => arn('lambda', `function:${name}`),
  'AWS::StepFunctions::StateMachine': (name) => arn('states', `stateMachine:${name}`),
  'AWS::Cognito::UserPool': (name) => arn('cognito-idp', `userpool/${poolId(name)}`),
  'AWS::SQS::Queue': (name) => arn('sqs', name),
  'AWS::SNS::Topic': (name) => arn('sns', name),
  'AWS::Logs::LogGroup': (name) => `${arn('logs', `log-group:${name}`)}:*`,
  'AWS::IAM::Role': (name) => arn('iam', `role/${name}`, ''),
  'AWS::Events::Rule': (name) => arn('events', `rule/${name}`),
  'AWS::Events::EventBus': (name) => arn('events', `event-bus/${name}`),
};

/** Ids as the service gives them: the pool's carries the region, the others are the logical id. */
const poolId = (id: string): string => `${REGION}_${id}`;

const arnOf = (resource: Resource, name: string): string =>
  (ARN[resource.Type] ?? ((plain) => arn(serviceOf(resource), plain)))(name);
const serviceOf = ({ Type }: Resource): string => (Type.split('::')[1] ?? '').toLowerCase();

/** What `Ref` gives. */
export function reference(id: string, resource: Resource, resolve: Resolve): unknown {
  kindOf(id, resource.Type);
  const name = physicalName(id, resource, resolve);
  switch (resource.Type) {
    case 'AWS::StepFunctions::StateMachine':
    case 'AWS::SNS::Topic':
      return arnOf(resource, name);
    case 'AWS::Cognito::UserPool':
      return poolId(id);
    case 'AWS::SQS::Queue':
      return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`;
    default:
      return name;
  }
}

/**
 * What `Fn::GetAtt` gives.
 * @throws when the attribute is not known, rather than to invent one
 */
export function attribute(id: string, resource: Resource, attributeName: string, resolve: Resolve): unknown {
  kindOf(id, resource.Type);
  const name = physicalName(id, resource, resolve);
  switch (attributeName) {
    case 'Arn':
    case 'TopicArn':
      return arnOf(resource, name);
    case 'StreamArn':
      return `${arnOf(resource, name)}/stream/local`;
    case 'Name':
    case 'QueueName':
    case 'TopicName':
      return name;
    case 'UserPoolId':
      return poolId(id);
    case 'ProviderName':
      return `cognito-idp.${REGION}.amazonaws.com/${poolId(id)}`;
    case 'ProviderURL':
      return `https://cognito-idp.${REGION}.amazonaws.com/${poolId(id)}`;
    case 'ApiEndpoint':
      return `https://${id}.execute-api.${REGION}.amazonaws.com`;
    default:
      throw new Error(
        `${id} (${resource.Type}): attribute ${attributeName} is not known to the local runner`,
      );
  }
}

/** The stream's ARN names its table. */
export const tableOfStream = (streamArn: string): string =>
  streamArn.split(`arn:${PARTITION}:dynamodb:${REGION}:${ACCOUNT}:table/`)[1]?.split('/')[0] ?? streamArn;
