import { z } from 'zod';
import { bytes, routeTable } from '../shared/http/route.ts';
import { problemCode, problemKind } from './model.ts';

/** What the page at /docs is made of. */
export const pageFile = z.enum(['swagger-ui.js', 'swagger-ui.css', 'docs.js', 'docs.css', 'icon.svg']);

export const routes = routeTable({
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    public: true,
    roles: [],
    response: z.looseObject({ openapi: z.string() }),
  },
  getDocs: {
    method: 'GET',
    path: '/docs',
    summary: 'This API as a page to read and to try',
    public: true,
    roles: [],
    response: bytes,
    produces: 'text/html',
  },
  getDocsFile: {
    method: 'GET',
    path: '/docs/{file}',
    summary: 'What the page is made of',
    public: true,
    roles: [],
    params: z.object({ file: pageFile }),
    response: bytes,
    produces: '*/*',
  },
  listProblems: {
    method: 'GET',
    path: '/problems',
    summary: 'Every kind of problem that the API answers with, and what it means',
    public: true,
    roles: [],
    response: z.object({ items: z.array(problemKind) }),
  },
  getProblem: {
    method: 'GET',
    path: '/problems/{code}',
    summary: 'One kind of problem; this is what the `type` of a problem points to',
    public: true,
    roles: [],
    params: z.object({ code: problemCode }),
    response: problemKind,
  },
});
