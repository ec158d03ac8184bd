export const CHANNEL = 'tradewind-test-invocations';

/** One call of a function that was answered; event and result are JSON. */
export interface Invocation {
  function: string;
  event: string;
  result: string;
}
