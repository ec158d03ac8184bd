import { allRoutes, type NamedRoute } from '../modules.ts';
import type { Examples } from './examples.ts';
import { type Converted, convert, refTo } from './json-schema.ts';
import { namedShapes } from './names.ts';
import { operationOf } from './operation.ts';
import { SHARED_PARAMETERS } from './parameters.ts';
import { SHARED_HEADERS, sharedResponses } from './responses.ts';
import { SHAPE_WORDS } from './shape-words.ts';
import { INTRODUCTION, TAG_WORDS } from './words.ts';

/**
 * The whole API as an OpenAPI 3.1 document.
 * @param more what is said of a route beyond its description, by its id
 */
export function openApiDocument(
  version: string,
  examples: Examples,
  more: Readonly<Record<string, string>> = {},
  wholeOnly = false,
) {
  const routes = allRoutes().map((named) => withMore(named, more[named.id]));
  const schemas = convert(namedShapes(), routes.flatMap(schemasOf), wholeOnly);
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Tradewind',
      version,
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ module }) => module))].map((name) => ({
      name,
      description: TAG_WORDS[name],
    })),
    security: [{ token: [] }],
    paths: pathsOf(routes, schemas, examples),
  };
  const responses = sharedResponses(
    routes.map(({ route }) => route),
    examples,
  );
  return {
    ...document,
    components: {
      securitySchemes: { token: TOKEN },
      parameters: SHARED_PARAMETERS,
      headers: SHARED_HEADERS,
      responses,
      schemas: used(schemas.named, { ...document, responses }),
    },
  };
}

const withMore = ({ route, ...named }: NamedRoute, more: string | undefined): NamedRoute => ({
  ...named,
  route: more ? { ...route, description: [route.description, more].filter(Boolean).join('\n\n') } : route,
});

const TOKEN = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'ID token of the user pool; its groups are the roles.',
};

const schemasOf = ({ route: { params, query, body, response, dryRun } }: NamedRoute) =>
  [params, query, body, response, dryRun].filter((schema) => schema !== undefined);

function pathsOf(routes: readonly NamedRoute[], schemas: Converted, examples: Examples) {
  const paths: Record<string, Record<string, object>> = {};
  for (const named of routes) {
    const { method, path } = named.route;
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = operationOf(named, schemas, examples.routes[named.id]);
  }
  return paths;
}

/** The named schemas that the document refers to, directly or through others. */
function used(named: Converted['named'], by: unknown): Record<string, object> {
  const found = new Map<string, object>();
  const todo: unknown[] = [by];
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    const text = JSON.stringify(part);
    for (const [name, schema] of Object.entries(named)) {
      if (found.has(name) || !text.includes(`"${refTo(name)}"`)) continue;
      found.set(name, SHAPE_WORDS[name] ? { description: SHAPE_WORDS[name], ...schema } : schema);
      todo.push(schema);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
