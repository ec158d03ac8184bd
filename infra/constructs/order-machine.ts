import { readFileSync } from 'node:fs';
import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { FunctionName } from '../functions.ts';
import type { AppFunction } from './app-function.ts';
import { OwnRole } from './own-role.ts';

/** The placeholders of the definition and the functions they stand for. */
export const STEPS = {
  ReviewFunction: 'order-review',
  StockFunction: 'order-stock',
  BillingFunction: 'order-billing',
  CompensateFunction: 'order-compensate',
  CloseFunction: 'order-close',
  WaitsFunction: 'order-waits',
  ChaseFunction: 'order-chase',
  InvoiceMailFunction: 'order-invoice-mail',
} as const satisfies Record<string, FunctionName>;

/** The placeholder of the part of AWS in which it runs. */
export const PARTITION = 'Partition';

export interface OrderMachineProps {
  config: Config;
  /** Path of the ASL file. */
  definition: string;
  functions: Readonly<Record<FunctionName, AppFunction>>;
}

/** The state machine that carries an order; its role may call its steps and nothing else. */
export class OrderMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { config, definition, functions }: OrderMachineProps) {
    super(scope, id);
    const steps = Object.entries(STEPS).map(([name, fn]): [string, string] => [
      name,
      functions[fn].functionArn,
    ]);
    const role = new OwnRole(this, 'Role', 'states.amazonaws.com');
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: steps.map(([, arn]) => arn) }),
    );
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: `tradewind-${config.stage}-orders`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(readDefinition(definition)),
      // Services are named otherwise in China.
      definitionSubstitutions: { ...Object.fromEntries(steps), [PARTITION]: Aws.PARTITION },
      role,
      tracingEnabled: true,
      logs: { destination: this.log(config), level: LogLevel.ALL, includeExecutionData: false },
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  giveStarting(fn: LambdaFunction): void {
    fn.addEnvironment('STATE_MACHINE_ARN', this.machine.stateMachineArn);
    this.machine.grantStartExecution(fn);
  }

  /** Without execution data: it holds task tokens. The prefix keeps the account's log policy from overflowing. */
  private log({ stage, logDays }: Config): LogGroup {
    return new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/states/tradewind-${stage}-orders`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}

/** A token is its own permission: the service knows no narrower resource for it that every engine checks alike. */
export function giveTaskTokens(fn: LambdaFunction): void {
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['states:SendTaskSuccess'],
      resources: ['*'],
    }),
  );
}

/** The definition without white space; every placeholder in it has a value, and every function is used. */
function readDefinition(path: string): string {
  const text = readFileSync(path, 'utf8');
  const used = new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name));
  for (const name of used)
    if (name !== PARTITION && !Object.hasOwn(STEPS, name))
      throw new Error(`${path}: no function for ${name}`);
  for (const name of Object.keys(STEPS)) if (!used.has(name)) throw new Error(`${path}: never calls ${name}`);
  return JSON.stringify(JSON.parse(text));
}
