/** What the runner brings to life. */
const RUN = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::Scheduler::Schedule',
  'AWS::StepFunctions::StateMachine',
]);

/** What it passes over, and why nothing is missing without it. */
const IGNORED: Record<string, string> = {
  'AWS::ApiGatewayV2::ApiMapping': 'the API answers by the address of this machine',
  'AWS::ApiGatewayV2::DomainName': 'the API answers by the address of this machine',
  'AWS::Backup::BackupPlan': 'the data is a file',
  'AWS::Backup::BackupSelection': 'the data is a file',
  'AWS::Backup::BackupVault': 'the data is a file',
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::CloudWatch::Alarm': 'nobody is on call for a laptop',
  'AWS::CloudWatch::CompositeAlarm': 'nobody is on call for a laptop',
  'AWS::CloudWatch::Dashboard': 'no metrics are kept',
  'AWS::Cognito::UserPoolDomain': 'tokens come from the local issuer',
  'AWS::Cognito::UserPoolGroup': 'tokens name the group they are asked for',
  'AWS::Cognito::UserPoolResourceServer': 'tokens come from the local issuer',
  'AWS::IAM::ManagedPolicy': 'the engines check no permission; the emulated account does',
  'AWS::IAM::Policy': 'the engines check no permission; the emulated account does',
  'AWS::IAM::Role': 'the engines check no permission; the emulated account does',
  'AWS::KMS::Alias': 'nothing is encrypted at rest',
  'AWS::KMS::Key': 'nothing is encrypted at rest',
  'AWS::Lambda::EventInvokeConfig': 'asynchronous invocations retry twice, as is the default',
  'AWS::Lambda::Permission': 'the engines check no permission; the emulated account does',
  'AWS::Logs::LogGroup': 'logs go to one file',
  'AWS::Logs::MetricFilter': 'nobody watches metrics here',
  'AWS::Logs::ResourcePolicy': 'logs go to one file',
  'AWS::SES::ConfigurationSet': 'the mailbox takes every mail',
  'AWS::SES::EmailIdentity': 'the mailbox takes every sender',
  'AWS::SNS::Subscription': 'alarms do not ring here',
  'AWS::SNS::Topic': 'alarms do not ring here',
  'AWS::SNS::TopicPolicy': 'alarms do not ring here',
  'AWS::SQS::Queue': 'dead letters go to files',
  'AWS::SQS::QueuePolicy': 'dead letters go to files',
  'AWS::Scheduler::ScheduleGroup': 'schedules are known by name',
};

/**
 * Whether the runner runs a type or passes over it.
 * @throws for a type that it does not know: what deploys must not be missing here in silence
 */
export function kindOf(id: string, type: string): 'run' | 'ignored' {
  if (RUN.has(type)) return 'run';
  if (type in IGNORED) return 'ignored';
  throw new Error(`the local runner does not know the resource type ${type} (${id})`);
}
