import {
  DeleteFunctionConcurrencyCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
  paginateListFunctions,
} from '@aws-sdk/client-lambda';
import {
  ListStateMachinesCommand,
  paginateListExecutions,
  SFNClient,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { functionNamesIn } from '../functions.ts';

const lambda = new LambdaClient({});
const states = new SFNClient({});

/**
 * Lets no function of a stage run, and ends every execution: so nothing writes to its table.
 * @returns how many executions there were
 */
export async function pause(stage: string): Promise<number> {
  for (const FunctionName of await functionsOf(stage))
    await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }));
  let stopped = 0;
  for (const executionArn of await runningOf(stage)) {
    await states.send(new StopExecutionCommand({ executionArn, cause: 'the table is restored' }));
    stopped++;
  }
  return stopped;
}

export async function unpause(stage: string): Promise<void> {
  for (const FunctionName of await functionsOf(stage))
    await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }));
}

async function functionsOf(stage: string): Promise<string[]> {
  const own = functionNamesIn(stage);
  const names: string[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client: lambda }, {}))
    names.push(...Functions.flatMap(({ FunctionName = '' }) => FunctionName));
  return names.filter((name) => own.has(name));
}

async function runningOf(stage: string): Promise<string[]> {
  const { stateMachines = [] } = await states.send(new ListStateMachinesCommand({ maxResults: 1000 }));
  const machine = stateMachines.find(({ name }) => name === `tradewind-${stage}-orders`);
  if (!machine) throw new Error(`there is no stage ${stage} in this account`);
  const asked = { stateMachineArn: machine.stateMachineArn, statusFilter: 'RUNNING' as const };
  const arns: string[] = [];
  for await (const { executions = [] } of paginateListExecutions({ client: states }, asked))
    arns.push(...executions.flatMap(({ executionArn = '' }) => executionArn));
  return arns;
}
