import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import type { openApiDocument } from '../../functions/meta/openapi/document.ts';
import { problemsOf } from '../../functions/meta/openapi/faults.ts';
import { namedShapes } from '../../functions/meta/openapi/names.ts';
import { SHAPE_WORDS } from '../../functions/meta/openapi/shape-words.ts';
import { PARAMETER_WORDS, TAG_WORDS } from '../../functions/meta/openapi/words.ts';
import { PROBLEMS } from '../../functions/shared/problem.ts';
import {
  CLIENT_TYPES_FILE,
  clientTypesText,
  DOCUMENT_FILE,
  documentText,
  readExamples,
} from '../../infra/openapi.ts';

const committed = readFileSync(DOCUMENT_FILE, 'utf8');
const document: ReturnType<typeof openApiDocument> = JSON.parse(committed);

interface Operation {
  operationId: string;
  description: string;
  security?: [];
  'x-roles'?: string[];
  parameters: { $ref?: string; name?: string; description?: string }[];
  responses: Record<string, { $ref?: string; headers?: object }>;
}
// The document is ours; what these tests read of it is of this form.
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
    key: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);

describe('the document', () => {
  test('is what the routes and examples come to: `npm run openapi` writes it', () => {
    expect(documentText() === committed).toBe(true);
  });

  test('and so are the types of the client', async () => {
    expect((await clientTypesText()) === readFileSync(CLIENT_TYPES_FILE, 'utf8')).toBe(true);
  });

  test('is OpenAPI 3.1 without an objection, and its examples are of their schemas', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: { 'no-invalid-media-type-examples': 'error', 'no-invalid-schema-examples': 'error' },
    });
    const found = await lintFromString({ source: committed, absoluteRef: DOCUMENT_FILE, config });
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  test('has every route once, under its key, module and roles', () => {
    const wanted = allRoutes().map(({ id, route }) => [`${route.method} ${route.path}`, id, route.roles]);
    const found = operations.map(({ key, operation }) => [
      key,
      operation.operationId,
      operation['x-roles'] ?? [],
    ]);
    expect(found.sort()).toEqual(wanted.sort());
    expect(new Set(wanted.map(([, id]) => id)).size).toBe(wanted.length);
  });

  test('asks for a token unless the route is open', () => {
    for (const { id, route } of allRoutes()) {
      const { operation } = operations.find((one) => one.operation.operationId === id) ?? {};
      expect([id, operation?.security]).toEqual([id, route.public ? [] : undefined]);
    }
  });

  test('names for each route every status that it can give', () => {
    for (const { id, route } of allRoutes()) {
      const { operation } = operations.find((one) => one.operation.operationId === id) ?? {};
      const given = Object.keys(operation?.responses ?? {}).map(Number);
      const wanted = [route.status ?? 200, ...problemsOf(route).map((code) => PROBLEMS[code].status)];
      expect(given).toEqual(expect.arrayContaining(wanted));
    }
  });

  test('says of every route in which languages it answers', () => {
    for (const { key, operation } of operations) {
      const asked = operation.parameters.map(({ $ref }) => $ref);
      expect([key, asked]).toEqual([key, expect.arrayContaining(['#/components/parameters/AcceptLanguage'])]);
    }
    for (const response of Object.values<{ content: object; headers: object }>(
      document.components.responses as never,
    ))
      if ('application/problem+json' in response.content)
        expect(Object.keys(response.headers)).toEqual(expect.arrayContaining(['Content-Language', 'Vary']));
  });

  test('explains every parameter', () => {
    const unexplained = operations.flatMap(({ key, operation }) =>
      operation.parameters.filter((p) => !p.$ref && !p.description).map((p) => `${key} ${p.name}`),
    );
    expect(unexplained).toEqual([]);
  });

  test('tells quantities as callers write them, and allows no undeclared field', () => {
    const schemas: Record<string, { type?: string; properties?: object; additionalProperties?: unknown }> =
      document.components.schemas;
    expect(schemas.Quantity).toMatchObject({ type: 'string' });
    for (const [name, schema] of Object.entries(schemas))
      if (schema.properties && name !== 'Problem')
        expect([name, schema.additionalProperties]).toEqual([name, false]);
  });
});

describe('examples', () => {
  const examples = readExamples();

  test('are there for every route, recorded with the status of its success', () => {
    const without = allRoutes().filter(({ id }) => id !== 'getOpenApi' && !(id in examples.routes));
    expect(without.map(({ id }) => id)).toEqual([]);
    for (const { id, route } of allRoutes())
      if (examples.routes[id]) expect([id, examples.routes[id].status]).toEqual([id, route.status ?? 200]);
  });

  test('are there for every problem that a function gives', () => {
    const given = new Set<string>(allRoutes().flatMap(({ route }) => problemsOf(route)));
    expect([...given].filter((code) => !(code in examples.problems))).toEqual([]);
    // The rest of the catalogue: what has no route, and what only the gateway says.
    const others = Object.keys(PROBLEMS).filter((code) => !given.has(code));
    expect(others).toEqual(['method-not-allowed', 'too-many-requests']);
  });

  test('are of routes and problems that exist, and satisfy the schemas that the functions use', () => {
    const known = new Map(allRoutes().map(({ id, route }) => [id, route]));
    for (const [id, { params, query, body, answer, preview }] of Object.entries(examples.routes)) {
      const route = known.get(id);
      const parts = [
        [route?.params, params],
        [route?.query, query],
        [route?.body, body],
        [route?.produces ? undefined : route?.response, answer],
        [route?.dryRun, preview],
      ] as const;
      for (const [schema, value] of parts)
        if (value !== undefined && schema)
          expect([id, schema.safeParse(value).error]).toEqual([id, undefined]);
    }
    for (const [code, problem] of Object.entries(examples.problems))
      expect(problem).toMatchObject({ code, status: PROBLEMS[code as keyof typeof PROBLEMS].status });
  });
});

test('nothing is explained that is not there', () => {
  const names = Object.keys(namedShapes());
  expect(Object.keys(SHAPE_WORDS).filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.keys(TAG_WORDS).sort()).toEqual([...new Set(allRoutes().map(({ module }) => module))].sort());
  expect(Object.keys(PARAMETER_WORDS).filter((name) => !committed.includes(`"name": "${name}"`))).toEqual([]);
});
