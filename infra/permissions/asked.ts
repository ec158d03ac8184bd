import type { Reader } from '../local/template/reader.ts';
import * as places from './places.ts';

/** What a service does itself in the name of the role that a resource gives it, and so has to be let. */
export interface Asking {
  /** What it does, in words. */
  does: string;
  /** The resource, and which of its properties makes it so. */
  by: string;
  actions: readonly string[];
  /** Where AWS says so. */
  source: string;
  /** With which role, and with what, wherever a template has it. */
  places(reader: Reader): places.Place[];
}

const LAMBDA = 'https://docs.aws.amazon.com/lambda/latest/dg';
const STATES = 'https://docs.aws.amazon.com/step-functions/latest/dg';
const SCHEDULER = 'https://docs.aws.amazon.com/scheduler/latest/UserGuide';

/** What AWS itself asks of a function's role. The emulated account asks nobody for it. */
export const OF_FUNCTIONS: readonly Asking[] = [
  {
    does: 'Lambda writes the log',
    by: 'AWS::Lambda::Function LoggingConfig.LogGroup',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    source: `${LAMBDA}/monitoring-cloudwatchlogs-loggroups.html`,
    places: places.logs,
  },
  {
    does: 'Lambda sends the trace',
    by: 'AWS::Lambda::Function TracingConfig.Mode = Active',
    actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
    source: `${LAMBDA}/services-xray.html`,
    places: places.traces,
  },
  {
    does: 'Lambda puts aside events that were given up',
    by: 'AWS::Lambda::Function DeadLetterConfig.TargetArn',
    actions: ['sqs:SendMessage'],
    source: `${LAMBDA}/invocation-async-retain-records.html`,
    places: places.deadLetters,
  },
  {
    does: 'Lambda reads the stream',
    by: 'AWS::Lambda::EventSourceMapping EventSourceArn',
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    source:
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/iam-policy-example-lamda-process-dynamodb-streams.html',
    places: places.streams,
  },
  {
    does: 'Lambda puts aside changes that were given up',
    by: 'AWS::Lambda::EventSourceMapping DestinationConfig.OnFailure.Destination',
    actions: ['sqs:SendMessage'],
    source: `${LAMBDA}/services-dynamodb-errors.html`,
    places: places.streamFailures,
  },
];

/** And of the roles that no code of ours runs with: these may do nothing else. */
export const OF_OTHERS: readonly Asking[] = [
  {
    does: 'Step Functions calls the steps',
    by: 'AWS::StepFunctions::StateMachine DefinitionString',
    actions: ['lambda:InvokeFunction'],
    source: `${STATES}/connect-lambda.html`,
    places: places.steps,
  },
  {
    does: 'Step Functions has its log delivered',
    by: 'AWS::StepFunctions::StateMachine LoggingConfiguration',
    actions: [
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DescribeLogGroups',
      'logs:DescribeResourcePolicies',
      'logs:GetLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
    ],
    source: `${STATES}/cw-logs.html`,
    places: places.machineLogs,
  },
  {
    does: 'Step Functions sends the trace',
    by: 'AWS::StepFunctions::StateMachine TracingConfiguration.Enabled',
    actions: [
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ],
    source: `${STATES}/concepts-xray-tracing.html`,
    places: places.machineTraces,
  },
  {
    does: 'EventBridge Scheduler calls the function',
    by: 'AWS::Scheduler::Schedule Target.Arn',
    actions: ['lambda:InvokeFunction'],
    source: `${SCHEDULER}/setting-up.html`,
    places: places.targets,
  },
  {
    does: 'EventBridge Scheduler puts aside calls that were given up',
    by: 'AWS::Scheduler::Schedule Target.DeadLetterConfig.Arn',
    actions: ['sqs:SendMessage'],
    source: `${SCHEDULER}/configuring-schedule-dlq.html`,
    places: places.targetFailures,
  },
];
