import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import { addressOf, shut } from '../../infra/local/engines/server.ts';
import { FunctionError } from '../../infra/local/functions/errors.ts';
import { prepare } from '../../infra/local/machine/definition.ts';
import { executionArn } from '../../infra/local/machine/execution.ts';
import { Executions } from '../../infra/local/machine/executions.ts';
import { startFront } from '../../infra/local/machine/front.ts';
import { eventually } from '../support/eventually.ts';
import { scratch } from './scratch.ts';

const ARN = 'arn:aws:states:eu-central-1:000000000000:stateMachine:test';
const FN = (name: string): string => `arn:aws:lambda:eu-central-1:000000000000:function:${name}`;

const WAIT = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Parameters: {
    FunctionName: FN('wait'),
    Payload: { 'token.$': '$$.Task.Token', 'of.$': '$$.Execution.Name' },
  },
  ResultPath: '$.wait',
};
const MACHINE = {
  StartAt: 'Work',
  States: {
    Work: {
      Type: 'Task',
      Resource: FN('work'),
      TimeoutSeconds: 30,
      ResultPath: '$.work',
      Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 30, MaxAttempts: 2 }],
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.fault', Next: 'Parked' }],
      Next: 'Wait',
    },
    Wait: {
      ...WAIT,
      TimeoutSecondsPath: '$.seconds',
      Catch: [
        { ErrorEquals: ['States.TaskFailed'], ResultPath: '$.fault', Next: 'Parked' },
        { ErrorEquals: ['States.Timeout'], ResultPath: '$.late', Next: 'Done' },
      ],
      Next: 'Done',
    },
    Parked: { Type: 'Pass', End: true },
    Done: { Type: 'Succeed' },
  },
};

interface Options {
  definition?: object;
  file?: string;
  invoke?(name: string, event: unknown): Promise<unknown>;
}

/** The API in front of one machine, whose waits are written down. */
async function start({ definition = MACHINE, file, invoke = async () => 'ok' }: Options = {}) {
  const tokens: string[] = [];
  const executions = new Executions({
    machines: [{ id: 'Test', name: 'test', arn: ARN, definition: JSON.stringify(definition) }],
    file,
    retryScale: 0.0001,
    log: () => {},
    invoke: async (name, event) => {
      if (name !== FN('wait')) return invoke(name, event);
      tokens.push((event as { token: string }).token);
      return null;
    },
  });
  const resumed = executions.resume();
  const front = await startFront(executions);
  const client = new SFNClient({ ...clientConfig(addressOf(front)), maxAttempts: 1 });
  onTestFinished(async () => {
    executions.stop();
    await shut(front);
  });
  const begin = (name: string, input: unknown = { seconds: 100 }) =>
    client.send(new StartExecutionCommand({ stateMachineArn: ARN, name, input: JSON.stringify(input) }));
  const arn = (name: string): string => executionArn({ machineArn: ARN, name });
  const ended = (name: string) =>
    eventually(async () => {
      const found = await client.send(new DescribeExecutionCommand({ executionArn: arn(name) }));
      return found.status !== 'RUNNING' && found;
    });
  const token = (index = 0) => eventually(() => tokens[index]);
  const succeed = async (taskToken: string, output: unknown = {}) =>
    client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  return { client, executions, begin, ended, token, tokens, succeed, arn, resumed };
}

const outputOf = ({ output }: { output?: string | undefined }): unknown => JSON.parse(output ?? '');

describe('executions', () => {
  it('wait for a token and go on with its output', async () => {
    const { begin, token, succeed, ended } = await start();
    const { startDate, executionArn: arn } = await begin('a');
    expect(startDate).toBeInstanceOf(Date);
    expect(arn).toBe('arn:aws:states:eu-central-1:000000000000:execution:test:a');
    await succeed(await token(), { decision: 'approve' });
    expect(outputOf(await ended('a'))).toEqual({ seconds: 100, work: 'ok', wait: { decision: 'approve' } });
  });

  it('start once for a name and an input, and never again after the end', async () => {
    const { begin, token, tokens, succeed, ended } = await start();
    const [one, two] = await Promise.all([
      begin('a', { seconds: 9, b: 1 }),
      begin('a', { b: 1, seconds: 9 }),
    ]);
    expect(two).toMatchObject({ executionArn: one.executionArn, startDate: one.startDate });
    await expect(begin('a', { seconds: 8 })).rejects.toThrow(
      expect.objectContaining({ name: 'ExecutionAlreadyExists' }),
    );
    await succeed(await token());
    await ended('a');
    await expect(begin('a', { seconds: 9, b: 1 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    expect(tokens).toHaveLength(1);
  });

  it.each([
    ['no such machine', { stateMachineArn: `${ARN}x`, name: 'a' }, 'StateMachineDoesNotExist'],
    ['a name with a space', { stateMachineArn: ARN, name: 'a b' }, 'InvalidName'],
    ['an input that is no JSON', { stateMachineArn: ARN, name: 'a', input: '{' }, 'InvalidExecutionInput'],
  ])('are refused: %s', async (_, input, name) => {
    const { client } = await start();
    await expect(client.send(new StartExecutionCommand(input))).rejects.toMatchObject({ name });
  });

  it('are listed newest first, by status, in pages', async () => {
    const { client, begin, token, succeed, ended } = await start();
    for (const name of ['a', 'b', 'c']) {
      await begin(name);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await succeed(await token());
    await ended('a');
    const list = async (more: object = {}) => {
      const answer = await client.send(new ListExecutionsCommand({ stateMachineArn: ARN, ...more }));
      return { names: answer.executions?.map(({ name }) => name), nextToken: answer.nextToken };
    };
    expect((await list({ statusFilter: 'RUNNING' })).names).toEqual(['c', 'b']);
    const first = await list({ maxResults: 2 });
    expect(first.names).toEqual(['c', 'b']);
    expect((await list({ maxResults: 2, nextToken: first.nextToken })).names).toEqual(['a']);
  });

  it('are stopped with their waits', async () => {
    const { client, begin, token, arn, succeed } = await start();
    await begin('a');
    const open = await token();
    await client.send(new StopExecutionCommand({ executionArn: arn('a'), error: 'Enough', cause: 'why' }));
    const found = await client.send(new DescribeExecutionCommand({ executionArn: arn('a') }));
    expect(found).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'why' });
    await expect(succeed(open)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('that nobody knows are an error', async () => {
    const { client, arn } = await start();
    const asked = client.send(new DescribeExecutionCommand({ executionArn: arn('x') }));
    await expect(asked).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });
});

describe('task tokens', () => {
  it('are used once', async () => {
    const { begin, token, succeed } = await start();
    await begin('a');
    await succeed(await token());
    await expect(succeed(await token())).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it.each([
    ['of no form', 'nonsense', 'InvalidToken'],
    ['of another time', `${crypto.randomUUID()}.${crypto.randomUUID()}`, 'TaskDoesNotExist'],
  ])('%s are refused', async (_, taskToken, name) => {
    const { client, succeed } = await start();
    await expect(succeed(taskToken)).rejects.toMatchObject({ name });
    await expect(client.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toMatchObject({ name });
  });

  it('stay open when the output is no JSON', async () => {
    const { client, begin, token, succeed, ended } = await start();
    await begin('a');
    const broken = client.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '{' }));
    await expect(broken).rejects.toMatchObject({ name: 'InvalidOutput' });
    await succeed(await token());
    expect((await ended('a')).status).toBe('SUCCEEDED');
  });

  it('can say that the task failed', async () => {
    const { client, begin, token, ended } = await start();
    await begin('a');
    await client.send(
      new SendTaskFailureCommand({ taskToken: await token(), error: 'No', cause: 'because' }),
    );
    expect(outputOf(await ended('a'))).toMatchObject({ fault: { Error: 'No', Cause: 'because' } });
  });

  it('run out at the time that the input names, which is no failed task', async () => {
    const { begin, token, succeed, ended } = await start();
    await begin('a', { seconds: 1 });
    const open = await token();
    expect(outputOf(await ended('a'))).toMatchObject({ late: { Error: 'States.Timeout' } });
    await expect(succeed(open)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('wait when the time is longer than a timer can be', async () => {
    const { client, begin, token, arn } = await start();
    await begin('a', { seconds: 90 * 86_400 });
    await token();
    // A timer that overflowed would fire after a millisecond.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const found = await client.send(new DescribeExecutionCommand({ executionArn: arn('a') }));
    expect(found.status).toBe('RUNNING');
  });

  it('fail with the function that should have kept them', async () => {
    const definition = {
      StartAt: 'Wait',
      States: {
        Wait: {
          ...WAIT,
          Parameters: { FunctionName: FN('broken'), Payload: { 'token.$': '$$.Task.Token' } },
          End: true,
        },
      },
    };
    const invoke = async () => Promise.reject(new FunctionError({ errorType: 'Broken', errorMessage: 'm' }));
    const { begin, ended } = await start({ definition, invoke });
    await begin('a');
    expect(await ended('a')).toMatchObject({ status: 'FAILED', error: 'Broken' });
  });
});

describe('tasks', () => {
  const failing = (times: number, errorType = 'Flaky') => {
    let calls = 0;
    const invoke = async () => {
      if (calls++ < times) throw new FunctionError({ errorType, errorMessage: `no ${calls}` });
      return calls;
    };
    return invoke;
  };

  it('are retried as the definition says, with pauses scaled', async () => {
    const { begin, token, succeed, ended } = await start({ invoke: failing(2) });
    await begin('a');
    await succeed(await token());
    expect(outputOf(await ended('a'))).toMatchObject({ work: 3 });
  });

  it.each([
    ['more often than retries', failing(3), 'Flaky', 'no 3'],
    ['in a way that is not retried', failing(1, 'TypeError'), 'TypeError', 'no 1'],
  ])(
    'that fail %s are caught with the name and the report of the function',
    async (_, invoke, errorType, errorMessage) => {
      const { begin, ended } = await start({ invoke });
      await begin('a');
      const { fault } = outputOf(await ended('a')) as { fault: { Error: string; Cause: string } };
      expect(fault.Error).toBe(errorType);
      expect(JSON.parse(fault.Cause)).toEqual({ errorType, errorMessage });
    },
  );

  it('of a Map have each their own token, and lose it when a sibling fails', async () => {
    const definition = {
      StartAt: 'All',
      States: {
        All: {
          Type: 'Map',
          ItemsPath: '$.items',
          ItemSelector: { 'item.$': '$$.Map.Item.Value' },
          ItemProcessor: { StartAt: 'Wait', States: { Wait: { ...WAIT, End: true } } },
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.fault', Next: 'After' }],
          End: true,
        },
        After: { ...WAIT, End: true },
      },
    };
    const { client, begin, token, tokens, succeed, ended } = await start({ definition });
    await begin('a', { items: [1, 2, 3] });
    await token(2);
    expect(new Set(tokens).size).toBe(3);
    await succeed(await token(0));
    await client.send(new SendTaskFailureCommand({ taskToken: await token(1), error: 'No' }));
    await token(3);
    await expect(succeed(await token(2))).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await succeed(await token(3));
    expect(outputOf(await ended('a'))).toMatchObject({ fault: { Error: 'No' }, wait: {} });
  });

  it.each([
    ['a heartbeat', { ...WAIT, HeartbeatSeconds: 5, End: true }],
    ['another service', { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', End: true }],
    ['JSONata', { Type: 'Task', Resource: FN('work'), QueryLanguage: 'JSONata', End: true }],
  ])('that the runner cannot run are refused at the start: %s', (_, State) => {
    const definition = JSON.stringify({ StartAt: 'State', States: { State } });
    expect(() => prepare({ name: 'test', definition }, 1)).toThrow(/State/);
  });
});

describe('a restart', () => {
  const file = () => join(scratch('machine'), 'executions.jsonl');

  it('runs again from their input those that were running', async () => {
    const journal = file();
    const before = await start({ file: journal });
    await before.begin('running', { seconds: 100, x: 1 });
    await before.begin('ended');
    await before.token(1);
    await before.succeed(await before.token(1));
    await before.ended('ended');
    before.executions.stop();

    const after = await start({ file: journal });
    expect(after.resumed).toBe(1);
    await expect(after.succeed(await before.token(0))).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
    await after.succeed(await after.token(0));
    expect(outputOf(await after.ended('running'))).toMatchObject({ x: 1, wait: {} });
    await expect(after.begin('ended')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    expect(after.tokens).toHaveLength(1);
  });

  it('passes over a line that a crash cut off, and drops what is outdated', async () => {
    const journal = file();
    const before = await start({ file: journal });
    await before.begin('a');
    await before.succeed(await before.token());
    await before.ended('a');
    before.executions.stop();
    const lines = readFileSync(journal, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(2);
    appendFileSync(journal, '{"name":"b","machi');
    const after = await start({ file: journal });
    expect(after.resumed).toBe(0);
    expect(JSON.parse(readFileSync(journal, 'utf8'))).toEqual(JSON.parse(lines[1] ?? ''));
  });
});
