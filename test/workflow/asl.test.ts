import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from 'asl-validator';
import { describe, expect, test } from 'vitest';
import { OUTCOMES, type StepName, WAIT_OUTCOMES } from '../../functions/orders/outcomes.ts';
import { PARTITION, STEPS } from '../../infra/constructs/order-machine.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import {
  callOf,
  DEFINITION,
  isWait,
  machines,
  nextOf,
  ofType,
  SOURCE,
  STATES,
  type State,
} from './definition.ts';

const TASKS = ofType('Task');
const WAITS = TASKS.filter(([, task]) => isWait(task));
const WORK = TASKS.filter(([, task]) => !isWait(task));

describe('the definition', () => {
  test('is valid', () => {
    const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:step';
    const { errors } = validate(
      JSON.parse(SOURCE.replaceAll(`\${${PARTITION}}`, 'aws').replaceAll(/\$\{\w+\}/g, arn)),
    );
    expect(errors).toEqual([]);
  });

  test('names functions and the partition only by placeholders, each used, each known', () => {
    expect(SOURCE).not.toMatch(/arn:[^"]*:\d{12}:/);
    expect(SOURCE).not.toMatch(/arn:aws/);
    const used = new Set([...SOURCE.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...Object.keys(STEPS), PARTITION].sort());
  });

  test('has no state that is never reached', () => {
    for (const { StartAt, States } of machines()) {
      const reached = new Set<string>();
      const todo = [StartAt];
      for (let name = todo.pop(); name; name = todo.pop()) {
        if (reached.has(name)) continue;
        reached.add(name);
        todo.push(...nextOf(States[name] ?? { Type: 'missing' }));
      }
      expect([...reached].sort()).toEqual(Object.keys(States).sort());
    }
  });

  test('gives every choice a way for what nobody foresaw, and that way to an operator', () => {
    for (const [name, { Default, Choices = [] }] of ofType('Choice'))
      if (Choices.some(({ Variable }) => Variable === '$.step.outcome'))
        expect(Default, name).toMatch(/^(Part)?Unforeseen$/);
    expect(DEFINITION.States.Unforeseen?.Next).toBe('Park');
  });

  test('ends well, which parked is, too: it is told as data', () => {
    const namesOf = (type: string) => ofType(type).map(([name]) => name);
    expect(namesOf('Succeed').sort()).toEqual(['Ended', 'Parked', 'PartEnded']);
    const within = ['CreditNoteFailed', 'CreditNoteFailedUntold', 'PartFailed', 'PartFailedUntold'];
    expect(namesOf('Fail').sort()).toEqual([...within, 'NotParked'].sort());
    for (const map of [DEFINITION.States.Fulfil, DEFINITION.States.CreditNotes])
      expect(map?.Catch).toEqual([expect.objectContaining({ Next: 'Park' })]);
  });
});

const ALL = ['States.ALL'];

describe.each(TASKS)('%s', (name, task) => {
  test('has a timeout', () => {
    if (isWait(task)) expect(task.TimeoutSecondsPath).toBe('$.step.wait.seconds');
    else expect(task.TimeoutSeconds).toBeGreaterThan(functionOf(task).timeoutSeconds);
  });

  test('is tried again after any fault, ever later and not all at once, but not for ever', () => {
    expect(task.Retry?.at(-1)).toMatchObject({
      ErrorEquals: ALL,
      BackoffRate: 2,
      JitterStrategy: 'FULL',
      MaxDelaySeconds: expect.any(Number),
    });
    expect(task.Retry?.at(-1)?.MaxAttempts).toBeGreaterThan(2);
    expect(task.Retry?.at(-1)?.MaxAttempts).toBeLessThan(20);
  });

  test('ends parked when that does not help, and fails only when that fails, too', () => {
    const last = name === 'Park' ? ['NotParked'] : ['Park', 'PartFault', 'CreditNoteFault'];
    expect(task.Catch?.at(-1)?.ErrorEquals).toEqual(ALL);
    expect(last).toContain(task.Catch?.at(-1)?.Next);
  });

  test('is served by the function that its placeholder stands for', () => {
    expect(served(functionOf(task).entry)).toContain(callOf(task).step);
  });

  test('hands over ids and where it is, never documents', () => {
    const { Payload = task.Parameters } = task.Parameters ?? {};
    const allowed = [
      'step',
      'orderId.$',
      'run.$',
      'part.$',
      'parts.$',
      'wait.$',
      'token.$',
      'invoiceId.$',
      'error.$',
    ];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(Payload as object)));
    expect(Payload).toMatchObject({ 'orderId.$': '$.orderId', 'run.$': '$.run' });
  });
});

const functionOf = (task: State) => {
  const placeholder = callOf(task).placeholder as keyof typeof STEPS;
  return FUNCTIONS[STEPS[placeholder]];
};

/** The steps that a handler's file registers. */
function served(entry: string): string[] {
  const source = readFileSync(join(import.meta.dirname, '../..', entry), 'utf8');
  const [, table = ''] = /serveSteps\(\{([^}]*)\}/.exec(source) ?? [];
  return [...table.matchAll(/(\w+)(?=:)/g)].map(([name]) => name);
}

describe.each(WAITS)('%s', (name, wait) => {
  test('is never tried again because its time is over', () => {
    expect(wait.Retry?.[0]).toEqual({ ErrorEquals: ['States.Timeout'], MaxAttempts: 0 });
  });

  test('leads to a chase when its time is over', () => {
    expect(wait.Catch?.[0]).toMatchObject({
      ErrorEquals: ['States.Timeout'],
      Next: name.replace('Await', 'Chase'),
    });
  });
});

/** A review nobody decides is decided by default, so that its chase never gives up. */
const NEVER: Record<string, string[]> = { ChaseReview: ['given-up'] };

const outcomesOf = (name: string, task: State): string[] => {
  if (!isWait(task)) {
    const never = NEVER[name] ?? [];
    return OUTCOMES[callOf(task).step as StepName].filter((outcome) => !never.includes(outcome));
  }
  const kind = name.replace('Await', '').toLowerCase() as keyof typeof WAIT_OUTCOMES;
  return [...WAIT_OUTCOMES[kind]];
};

const stateOf = (name: string | undefined): State | undefined => STATES.find(([n]) => n === name)?.[1];

test.each(TASKS.filter(([, task]) => task.ResultPath === '$.step' && stateOf(task.Next)?.Type === 'Choice'))(
  '%s: each outcome has its way, and each way an outcome',
  (name, task) => {
    const branches = stateOf(task.Next)?.Choices ?? [];
    expect(branches.map((b) => b.Variable)).toEqual(branches.map(() => '$.step.outcome'));
    expect(branches.map((b) => b.StringEquals).sort()).toEqual(outcomesOf(name, task).sort());
  },
);

/** What a step answers here makes no difference to the way on. */
const ONE_WAY = [
  'AskAboutReturn',
  'CloseCancelled',
  'Compensate',
  'ConfirmInvoice',
  'IssueGoods',
  'MailCreditNote',
  'MailInvoice',
  'MailLastInvoice',
  'MailPrepayment',
  'MailShippedInvoice',
  'Park',
  'Reject',
  'Settle',
];

test('where an outcome makes no difference, there is one, or it is over', () => {
  const straight = WORK.filter(([, task]) => stateOf(task.Next)?.Type !== 'Choice').map(([name]) => name);
  expect(straight.sort()).toEqual(ONE_WAY);
  // What is waited for after the invoice was said by it, not by its mail.
  for (const name of ['MailInvoice', 'MailLastInvoice']) expect(stateOf(name)?.ResultPath).toBe('$.mail');
});

test('every step that is listed is called, and every one that is called is listed', () => {
  const called = new Set(TASKS.map(([, task]) => callOf(task).step));
  expect([...called].sort()).toEqual(Object.keys(OUTCOMES).sort());
});
