/** By which line for the AWS command line an account lists all things of a kind, as they are called in a stack. */
export const LOOKS: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': 'apigatewayv2 get-apis --query Items[].ApiId',
  'AWS::ApiGatewayV2::DomainName': 'apigatewayv2 get-domain-names --query Items[].DomainName',
  'AWS::CloudFormation::Stack': 'cloudformation describe-stacks --query Stacks[].StackName',
  'AWS::CloudWatch::Alarm': 'cloudwatch describe-alarms --query MetricAlarms[].AlarmName',
  'AWS::CloudWatch::Dashboard': 'cloudwatch list-dashboards --query DashboardEntries[].DashboardName',
  'AWS::Cognito::UserPool': 'cognito-idp list-user-pools --max-results 60 --query UserPools[].Id',
  'AWS::Cognito::UserPoolClient':
    'cognito-idp list-user-pool-clients --user-pool-id POOL --query UserPoolClients[].ClientId',
  'AWS::Cognito::UserPoolGroup': 'cognito-idp list-groups --user-pool-id POOL --query Groups[].GroupName',
  'AWS::DynamoDB::GlobalTable': 'dynamodb list-tables --query TableNames[]',
  'AWS::Events::Rule': 'events list-rules --query Rules[].Name',
  'AWS::IAM::Role': 'iam list-roles --query Roles[].RoleName',
  'AWS::Lambda::EventSourceMapping': 'lambda list-event-source-mappings --query EventSourceMappings[].UUID',
  'AWS::Lambda::Function': 'lambda list-functions --query Functions[].FunctionName',
  'AWS::Logs::LogGroup': 'logs describe-log-groups --query logGroups[].logGroupName',
  'AWS::SES::ConfigurationSet': 'sesv2 list-configuration-sets --query ConfigurationSets[]',
  'AWS::SES::EmailIdentity': 'sesv2 list-email-identities --query EmailIdentities[].IdentityName',
  'AWS::SNS::Topic': 'sns list-topics --query Topics[].TopicArn',
  'AWS::SQS::Queue': 'sqs list-queues --query QueueUrls[]',
  'AWS::Scheduler::Schedule': 'scheduler list-schedules --query Schedules[].Name',
  'AWS::StepFunctions::StateMachine':
    'stepfunctions list-state-machines --query stateMachines[].stateMachineArn',
};

/** Parts of other things, without which there are none of them. */
export const PARTS: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::ApiMapping': 'AWS::ApiGatewayV2::DomainName',
  'AWS::ApiGatewayV2::Authorizer': 'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration': 'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Route': 'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Stage': 'AWS::ApiGatewayV2::Api',
  'AWS::IAM::Policy': 'AWS::IAM::Role',
  'AWS::Lambda::Permission': 'AWS::Lambda::Function',
  'AWS::SES::ConfigurationSetEventDestination': 'AWS::SES::ConfigurationSet',
  'AWS::SNS::Subscription': 'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy': 'AWS::SNS::Topic',
  'AWS::SQS::QueuePolicy': 'AWS::SQS::Queue',
};
