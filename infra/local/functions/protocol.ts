/** What a worker is started with. */
export interface WorkerStart {
  /** URL of the bundle's module. */
  module: string;
  handlerName: string;
  functionName: string;
  arn: string;
  memoryMb: number;
}

/** One invocation; event and result travel as JSON text, as they do to and from Lambda. */
export interface Invocation {
  requestId: string;
  event: string;
  /** X-Ray's header, as Lambda sets it for each invocation. */
  trace: string;
  /** Epoch milliseconds at which the instance is destroyed. */
  deadline: number;
}

/** As Lambda reports an error that a handler threw. */
export interface FunctionErrorPayload {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

export type WorkerMessage =
  | { kind: 'ready'; initMs: number }
  | { kind: 'init-failed'; error: FunctionErrorPayload }
  | { kind: 'result'; requestId: string; result: string }
  | { kind: 'error'; requestId: string; error: FunctionErrorPayload };
