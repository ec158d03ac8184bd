import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { describe, expect, test } from 'vitest';
import { SOURCE } from './definition.ts';

const { States } = JSON.parse(SOURCE);

/** The end of a part that failed, alone. */
const endOf = (map: string, names: readonly string[]): StateMachineDefinition => {
  const all = States[map].ItemProcessor.States;
  return {
    StartAt: names[0] ?? '',
    States: Object.fromEntries(names.map((name) => [name, all[name]])),
  };
};

describe.each([
  ['Fulfil', ['PartFault', 'PartFailed', 'PartFailedUntold']],
  ['CreditNotes', ['CreditNoteFault', 'CreditNoteFailed', 'CreditNoteFailedUntold']],
] as const)('a fault within %s', (map, names) => {
  const failure = async (error: Record<string, string>) => {
    const run = new StateMachine(endOf(map, names), { validationOptions: { noValidate: true } }).run({
      error,
    });
    return run.result.then(
      () => 'nothing',
      ({ cause }: Error) => (cause instanceof Error ? [cause.name, cause.message] : cause),
    );
  };

  // Else looking for the cause would fail in its place, with an error that no catch takes.
  test('goes on under its own name, with its cause when it has one', async () => {
    expect(await failure({ Error: 'Broken', Cause: 'no table' })).toEqual(['Broken', 'no table']);
    expect(await failure({ Error: 'States.Timeout' })).toEqual(['States.Timeout', expect.any(String)]);
  });
});
