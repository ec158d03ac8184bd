import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from '../engines/server.ts';
import { StatesError } from './errors.ts';
import { executionArn } from './execution.ts';
import type { Executions } from './executions.ts';
import type { Execution } from './journal.ts';

/** The Step Functions API in AWS JSON 1.0: the calls that the code and its tests make, no others. */
export const startFront = (executions: Executions): Promise<Server> =>
  listen((request, response) => void serve(executions, request, response));

async function serve(
  executions: Executions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const target = String(request.headers['x-amz-target'] ?? '').replace('AWSStepFunctions.', '');
    const operation = operations[target];
    if (!operation) throw new StatesError('UnknownOperationException', `${target} is not served locally`);
    const body: unknown = JSON.parse((await text(request)) || '{}');
    answer(response, 200, operation(executions, body));
  } catch (error) {
    const { status, body } = faultOf(error);
    answer(response, status, body);
  }
}

function faultOf(error: unknown): { status: number; body: object } {
  const fault = (status: number, __type: string, message: string) => ({ status, body: { __type, message } });
  if (error instanceof StatesError) return fault(400, error.name, error.message);
  if (error instanceof z.ZodError) return fault(400, 'ValidationException', z.prettifyError(error));
  return fault(500, 'InternalServerError', String(error));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() })
    .end(JSON.stringify(body));
}

const seconds = (epochMs: number): number => epochMs / 1000;

const summary = (one: Execution): object => ({
  executionArn: executionArn(one),
  stateMachineArn: one.machineArn,
  name: one.name,
  status: one.status,
  startDate: seconds(one.startedAt),
  ...(one.stoppedAt === undefined ? {} : { stopDate: seconds(one.stoppedAt) }),
});

const token = z.object({ taskToken: z.string() });
const arn = z.object({ executionArn: z.string() });

const operations: Record<string, (executions: Executions, body: unknown) => object> = {
  StartExecution: (executions, body) => {
    const { stateMachineArn, name, input } = z
      .object({
        stateMachineArn: z.string(),
        name: z.string().default(() => randomUUID()),
        input: z.string().default('{}'),
      })
      .parse(body);
    const started = executions.start(stateMachineArn, name, input);
    return { executionArn: executionArn(started), startDate: seconds(started.startedAt) };
  },
  DescribeExecution: (executions, body) => {
    const found = executions.describe(arn.parse(body).executionArn);
    const { input, output, error, cause } = found;
    return { ...summary(found), input, output, error, cause };
  },
  ListExecutions: (executions, body) => {
    const { stateMachineArn, statusFilter, maxResults, nextToken } = z
      .object({
        stateMachineArn: z.string(),
        statusFilter: z.string().optional(),
        maxResults: z.int().min(0).max(1000).default(100),
        nextToken: z.coerce.number().default(0),
      })
      .parse(body);
    executions.machineOf(stateMachineArn);
    const all = executions.list({
      machineArn: stateMachineArn,
      ...(statusFilter ? { status: statusFilter } : {}),
    });
    const end = nextToken + (maxResults || 100);
    return {
      executions: all.slice(nextToken, end).map(summary),
      ...(end < all.length ? { nextToken: String(end) } : {}),
    };
  },
  StopExecution: (executions, body) => {
    const {
      executionArn: wanted,
      error,
      cause,
    } = arn.extend({ error: z.string().optional(), cause: z.string().optional() }).parse(body);
    return { stopDate: seconds(executions.abort(wanted, error, cause).stoppedAt ?? Date.now()) };
  },
  SendTaskSuccess: (executions, body) => {
    const { taskToken, output } = token.extend({ output: z.string() }).parse(body);
    executions.tokens.succeed(taskToken, output);
    return {};
  },
  SendTaskFailure: (executions, body) => {
    const { taskToken, error, cause } = token
      .extend({ error: z.string().default('States.TaskFailed'), cause: z.string().default('') })
      .parse(body);
    executions.tokens.fail(taskToken, error, cause);
    return {};
  },
  SendTaskHeartbeat: (executions, body) => {
    executions.tokens.check(token.parse(body).taskToken);
    return {};
  },
};
