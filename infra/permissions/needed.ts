import { readAssembly } from '../local/template/assembly.ts';
import { Reader } from '../local/template/reader.ts';
import { type Asking, OF_FUNCTIONS, OF_OTHERS } from './asked.ts';
import type { Role } from './roles.ts';

/** One thing that a role may do, or is asked for, with one resource. */
export interface Grant {
  /** The role's ARN. */
  role: string;
  action: string;
  resource: string;
}

/** What a service asks of a role, and by which property of which kind of resource. */
export type Asked = Grant & Pick<Asking, 'does' | 'by'>;

/** All that services ask of a synthesized deployment's roles. */
export function readAsked(cdkOut: string): Asked[] {
  const reader = new Reader(readAssembly(cdkOut).stacks);
  return [...OF_FUNCTIONS, ...OF_OTHERS].flatMap(({ does, by, actions, places }) =>
    places(reader).flatMap(({ role, on }) =>
      actions.map((action) => ({ role, action, resource: on, does, by })),
    ),
  );
}

/** A role's statements, taken apart. */
export const grantsOf = ({ arn: role, statements }: Role): Grant[] =>
  statements.flatMap(({ Action, Resource }) =>
    Action.flatMap((action) => Resource.map((resource) => ({ role, action, resource }))),
  );

export const isSame = (a: Grant, b: Grant): boolean =>
  a.role === b.role && a.action === b.action && a.resource === b.resource;

/** What services ask of functions is not for their code, even where both could. */
const isOfCode = (action: string): boolean => !OF_FUNCTIONS.some(({ actions }) => actions.includes(action));

/**
 * What needs it: a service that asks for it, or else the code that runs with the role, of which `npm run
 * test:permissions` shows what fails without it.
 * @returns nothing when nobody does
 */
export function neededBy(grant: Grant, { services }: Role, asked: readonly Asked[]): string[] {
  const asking = asked.filter((one) => isSame(one, grant)).map(({ does }) => does);
  const coded = services.includes('lambda.amazonaws.com') && isOfCode(grant.action);
  return asking.length === 0 && coded ? [ITS_CODE] : asking;
}

export const ITS_CODE = 'its code';
