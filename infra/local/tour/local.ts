import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Api, callApi, listAll } from '../../tools/import-api.ts';

/** What the tour needs of the running system. */
export interface Local {
  /** Base address of the API. */
  url: string;
  /** A token for this role; for a customer's own user also which customer. */
  token(role: string, customerId?: string): string | Promise<string>;
  /** Where sent mail can be read. */
  mailbox: string;
}

/** Calls in the name of one role. @throws ApiError */
export interface Person {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** A command upon what is there at `thing` now. */
  decide(thing: string, command: string, body: unknown): Promise<unknown>;
  list<S extends z.ZodType>(path: string, item: S): AsyncIterable<z.output<S>>;
}

export async function actAs(local: Local, role: string, customerId?: string): Promise<Person> {
  const api: Api = { url: local.url, token: await local.token(role, customerId) };
  return {
    get: async (path) => (await callApi(api, 'GET', path)).body,
    post: async (path, body) => (await callApi(api, 'POST', path, { body, key: randomUUID() })).body,
    decide: async (thing, command, body) => {
      const { etag } = await callApi(api, 'GET', thing);
      return (await callApi(api, 'POST', `${thing}/${command}`, { body, key: randomUUID(), ifMatch: etag }))
        .body;
    },
    list: (path, item) => listAll(api, path, item),
  };
}
