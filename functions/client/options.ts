export interface Retries {
  /** How often a request is sent at most. */
  attempts: number;
  /** The longest first pause; each further one may be twice as long. */
  firstPauseMs: number;
  longestPauseMs: number;
  /** For how long one attempt may take. */
  timeoutMs: number;
}

export const RETRIES: Retries = {
  attempts: 5,
  firstPauseMs: 200,
  longestPauseMs: 10_000,
  timeoutMs: 35_000,
};

/** Gives the token to send; `refused` is the one that was just refused, when there is one. */
export type TokenProvider = (refused?: string) => string | undefined | Promise<string | undefined>;

export interface ClientOptions {
  /** Address of the API. */
  url: string;
  token?: string | TokenProvider;
  /** Of details that people read: `en` or `zh`. */
  language?: 'en' | 'zh';
  retries?: Partial<Retries>;
  /** What sends; the runtime's own `fetch` unless given. */
  fetch?: (request: Request) => Promise<Response>;
}
