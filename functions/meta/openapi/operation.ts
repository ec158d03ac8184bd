import { PROBLEMS } from '../../shared/problem.ts';
import type { NamedRoute } from '../modules.ts';
import type { Example } from './examples.ts';
import { problemsOf } from './faults.ts';
import type { Converted } from './json-schema.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { faultResponsesOf, successesOf } from './responses.ts';

/** A route as OpenAPI describes it. */
export function operationOf({ id, module, route }: NamedRoute, schemas: Converted, example?: Example) {
  return {
    operationId: id,
    tags: [module],
    summary: route.summary,
    description: descriptionOf(route),
    ...(route.public ? { security: [] } : { 'x-roles': route.roles }),
    parameters: parametersOf(route, schemas).map((parameter) => withExample(parameter, example)),
    ...(route.body ? { requestBody: bodyOf(route, schemas.of(route.body), example) } : {}),
    responses: { ...successesOf(route, schemas, example), ...faultResponsesOf(route) },
  };
}

function descriptionOf(route: NamedRoute['route']): string {
  const who = route.public
    ? 'Anyone, without a token.'
    : `Roles: ${route.roles.map((r) => `\`${r}\``).join(', ')}.`;
  const own = problemsOf(route).filter((code) => route.errors?.includes(code));
  const problems = own.map((code) => `- \`${code}\` (${PROBLEMS[code].status}): ${PROBLEMS[code].title}`);
  return [
    route.description,
    who,
    ...(problems.length > 0 ? [`Problems of its own:\n${problems.join('\n')}`] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Path parameters as they were when the example was recorded. */
function withExample(parameter: Parameter, example: Example | undefined): Parameter {
  const value = parameter.in === 'path' ? example?.params?.[String(parameter.name)] : undefined;
  return value === undefined ? parameter : { ...parameter, example: value };
}

const bodyOf = (
  { consumes = 'application/json', page }: NamedRoute['route'],
  schema: object,
  example: Example | undefined,
) => ({
  required: true,
  content: {
    [consumes]: { schema, ...(example?.body === undefined ? {} : { example: example.body }) },
    ...(page ? { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } : {}),
  },
});
