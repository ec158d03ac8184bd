import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { bundleOf } from '../bundle.ts';
import type { Config } from '../config.ts';
import { FUNCTIONS, type FunctionName, functionNameIn } from '../functions.ts';
import { OwnRole } from './own-role.ts';

export interface AppFunctionProps {
  config: Config;
  /** Directory of all bundles. */
  bundles: string;
  /** Takes the events that the function was called with and failed on to the last. */
  deadLetterQueue?: IQueue;
}

/** One function with a log and a role of its own; the role may write that log and nothing else until it is given more. */
export class AppFunction extends LambdaFunction {
  private readonly called: string;

  constructor(scope: Construct, name: FunctionName, { config, bundles, deadLetterQueue }: AppFunctionProps) {
    const { memoryMb, timeoutSeconds } = FUNCTIONS[name];
    const functionName = functionNameIn(config.stage, name);
    const logGroup = new LogGroup(scope, `${name}-log`, {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: config.logDays,
      // What has to be kept is in the table; logs are for finding faults.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new OwnRole(scope, `${name}-role`, 'lambda.amazonaws.com');
    logGroup.grantWrite(role);
    super(scope, name, {
      functionName,
      code: Code.fromAsset(bundleOf(bundles, name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb,
      timeout: Duration.seconds(timeoutSeconds),
      environment: { SETTINGS: config.packedSettings, NODE_OPTIONS: '--enable-source-maps' },
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      ...(deadLetterQueue ? { deadLetterQueue } : {}),
    });
    this.called = functionName;
  }

  /** By its name and not by reference: a function that another stack refers to could not be taken out. */
  override metric(metricName: string, props?: MetricOptions): Metric {
    return super.metric(metricName, props).with({ dimensionsMap: { FunctionName: this.called } });
  }
}
