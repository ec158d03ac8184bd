import type { ProblemCode, Schemas } from './types.ts';

type FieldError = Schemas['FieldError'];

/** Beside the catalogue's codes: what the gateway answers by itself and the catalogue has no code for. */
export type ErrorCode = ProblemCode | 'gateway-error';

/** The API said no. `code` is for programs, `message` for people, `errors` names the fields by JSON Pointer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** Under which the API's logs have it. */
  readonly traceId: string | undefined;

  constructor(status: number, { code, title, detail, errors, traceId }: Told) {
    super(detail);
    this.code = code;
    this.status = status;
    this.title = title;
    this.errors = errors ?? [];
    this.traceId = traceId;
  }
}

interface Told {
  code: ErrorCode;
  title: string;
  detail: string;
  errors?: readonly FieldError[] | undefined;
  traceId?: string | undefined;
}

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  413: 'too-large',
  429: 'too-many-requests',
};

/** Reads the body of an answer that isn't a success. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text();
  const told = response.headers.get('content-type')?.includes('problem+json') ? parse(text) : undefined;
  return new ProblemError(response.status, told ?? fromGateway(response, text));
}

function fromGateway({ status, statusText, headers }: Response, text: string): Told {
  const title = statusText || `HTTP ${status}`;
  return {
    code: BY_STATUS[status] ?? 'gateway-error',
    title,
    detail: messageIn(text) ?? title,
    traceId: headers.get('apigw-requestid') ?? undefined,
  };
}

function parse(text: string): Told | undefined {
  try {
    // Of this form by the API's document, where it calls itself problem+json.
    return JSON.parse(text) as Told;
  } catch {
    return undefined;
  }
}

const messageIn = (text: string): string | undefined => /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1];
