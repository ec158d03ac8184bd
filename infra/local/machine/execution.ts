import { StatesError } from './errors.ts';
import type { Execution } from './journal.ts';

/** What names an execution everywhere. */
export const executionArn = ({ machineArn, name }: Pick<Execution, 'machineArn' | 'name'>): string =>
  `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

/** @throws StatesError InvalidExecutionInput */
export function parseInput(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    throw new StatesError('InvalidExecutionInput', 'the input is not JSON');
  }
}

/** @throws StatesError InvalidName */
export function checkName(name: string): void {
  if (!/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u.test(name)) throw new StatesError('InvalidName', name);
}
