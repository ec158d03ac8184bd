import type { DeadLetters } from './dead-letters.ts';
import type { Endpoints } from './functions/environment.ts';
import type { Executions } from './machine/executions.ts';

export interface LocalOptions {
  /** Directory that the synthesis wrote. */
  cdkOut: string;
  /** Where everything is kept; in memory only without. */
  dataDir?: string | undefined;
  /** 0 takes any free one. */
  port?: number | undefined;
  /** Factor on the pauses before retries, of state machine and streams; 1 keeps those of the deployment. */
  retryScale?: number | undefined;
  /** Instances of one function at most; twice the processors, but at least 4, unless told. */
  instances?: number | undefined;
  /** URLs or names of modules that each function's instance loads before its bundle, e.g. to inject faults. */
  preload?: readonly string[] | undefined;
  /** Puts something between the functions and the engines, e.g. a proxy that injects faults. */
  endpoints?: ((real: Endpoints) => Endpoints | Promise<Endpoints>) | undefined;
  /**
   * Parcels of the carrier `simulator` move by themselves, with so long from one report to the next, and those of
   * `asked-simulator` at the same pace; without, the first don't and the second have arrived when asked for.
   */
  carrierPaceMs?: number | undefined;
  /** Takes a line for whatever happens; they go to `log.txt` in the data directory anyway. */
  log?: ((line: string) => void) | undefined;
}

/** A running Tradewind. */
export interface Local {
  /** Of the API, without a slash at its end. */
  url: string;
  /** Of the page with the mails. */
  mailbox: string;
  /** The engines themselves. */
  endpoints: Endpoints;
  table: string;
  /** Executions that were running when the data directory was last in use, and run again. */
  resumed: number;
  executions: Executions;
  /** What stream consumers and functions gave up. */
  deadLetters: DeadLetters;
  /** A token for one role or several, of a customer's person where `customerId` is given. */
  token(
    role: string | readonly string[],
    customerId?: string,
    claims?: Record<string, unknown>,
  ): Promise<string>;
  /** Calls a function. @throws FunctionError */
  invoke(name: string, event: unknown): Promise<unknown>;
  fireSchedule(name: string): Promise<unknown>;
  /** Gives an event to the functions whose rules match; says how many. */
  putEvent(event: unknown): Promise<number>;
  /** Ends all that was started. */
  stop(): Promise<void>;
}
