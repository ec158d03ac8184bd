import { expect, it } from 'vitest';
import { functionEntries } from '../../infra/functions.ts';
import { type Asking, OF_FUNCTIONS, OF_OTHERS } from '../../infra/permissions/asked.ts';
import {
  type Asked,
  type Grant,
  grantsOf,
  ITS_CODE,
  isSame,
  neededBy,
  readAsked,
} from '../../infra/permissions/needed.ts';
import { type Role, readRoles } from '../../infra/permissions/roles.ts';
import { SCENES } from '../permissions/scenes/index.ts';
import { ofType, STAGE, type Templates } from './template.ts';

/** Every permission of every role by need: what `npm run test:permissions` doesn't take away, the template asks for. */
export function neededSuite(templates: () => Templates): void {
  const read = () => ({
    asked: readAsked(templates().outdir),
    roles: readRoles(templates().outdir, STAGE),
  });

  it('is all that a role may: a service asks for it by a property, or its code needs it', () => {
    const { asked, roles } = read();
    expect(faultsOf(roles, asked)).toEqual([]);
  });

  it('is asked for everywhere that AWS says so', () => {
    const { asked } = read();
    const found = ({ by, actions }: Asking) => asked.filter((one) => one.by === by).length / actions.length;
    const count = (type: string) => ofType(templates().app, type).length;
    expect(Object.fromEntries([...OF_FUNCTIONS, ...OF_OTHERS].map((one) => [one.does, found(one)]))).toEqual({
      'Lambda writes the log': functionEntries().length,
      'Lambda sends the trace': functionEntries().length,
      'Lambda puts aside events that were given up': 5,
      'Lambda reads the stream': count('AWS::Lambda::EventSourceMapping'),
      'Lambda puts aside changes that were given up': count('AWS::Lambda::EventSourceMapping'),
      'Step Functions calls the steps': 8,
      'Step Functions has its log delivered': 1,
      'Step Functions sends the trace': 1,
      'EventBridge Scheduler calls the function': count('AWS::Scheduler::Schedule'),
      'EventBridge Scheduler puts aside calls that were given up': 4,
    });
  });

  it('is missed, each single permission that a service asks for, when it is taken away, and too much unasked', () => {
    const { asked, roles } = read();
    for (const one of asked) {
      const without = roles.map((role) => taken(role, one));
      expect(faultsOf(without, asked)).toEqual([`${one.does}, and may not: ${told(one)}`]);
      const unasked = asked.filter((other) => other !== one);
      expect(faultsOf(roles, unasked)).toEqual([expect.stringContaining('needed by nobody: ')]);
    }
    expect(asked.length).toBeGreaterThan(150);
  });

  it('is found too much, whatever is given to the machine, a schedule or a function beyond it', () => {
    const { asked, roles } = read();
    const extra = { action: 'lambda:InvokeFunction', resource: 'arn:of:another:function' };
    const given = ['orders (state machine)', 'dunning (schedule)'];
    for (const name of given) {
      const wider = roles.map((role) => (role.name === name ? widened(role, extra) : role));
      expect(faultsOf(wider, asked)).toEqual([`needed by nobody: ${name} ${extra.action} ${extra.resource}`]);
    }
    const letters = { action: 'sqs:SendMessage', resource: 'arn:of:another:queue' };
    const wider = roles.map((role) => (role.name === 'orders-api' ? widened(role, letters) : role));
    expect(faultsOf(wider, asked)).toHaveLength(1);
  });

  it('is tried in a scene of its function where the code needs it', () => {
    const { asked, roles } = read();
    const coded = roles.filter((role) =>
      grantsOf(role).some((grant) => neededBy(grant, role, asked).includes(ITS_CODE)),
    );
    const played = functionEntries().flatMap(([name]) => (SCENES[name].length > 0 ? [name] : []));
    expect(coded.map(({ name }) => name).sort()).toEqual(played.sort());
  });

  it('stands in the roles and their policies, and nowhere else', () => {
    const { app, data } = templates();
    for (const type of ['AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy'])
      expect(ofType({ ...app, ...data }, type)).toEqual([]);
    for (const [, { Properties }] of ofType({ ...app, ...data }, 'AWS::IAM::Role'))
      expect(['AssumeRolePolicyDocument', 'Policies']).toEqual(
        expect.arrayContaining(Object.keys(Properties)),
      );
  });
}

/** What is missing, and what is too much. */
const faultsOf = (roles: readonly Role[], asked: readonly Asked[]): string[] => {
  const granted = roles.flatMap(grantsOf);
  const missing = asked.filter((one) => !granted.some((grant) => isSame(grant, one)));
  const needless = roles.flatMap((role) =>
    grantsOf(role)
      .filter((grant) => neededBy(grant, role, asked).length === 0)
      .map(({ action, resource }) => `needed by nobody: ${role.name} ${action} ${resource}`),
  );
  return [...missing.map((one) => `${one.does}, and may not: ${told(one)}`), ...needless];
};

const told = ({ role, action, resource }: Grant): string => `${role} ${action} ${resource}`;

/** A role without one thing that it may. */
const taken = (role: Role, gone: Grant): Role => ({
  ...role,
  statements: grantsOf(role)
    .filter((grant) => !isSame(grant, gone))
    .map(({ action, resource }) => statement(action, resource)),
});

const widened = (role: Role, { action, resource }: Omit<Grant, 'role'>): Role => ({
  ...role,
  statements: [...role.statements, statement(action, resource)],
});

const statement = (action: string, resource: string): Role['statements'][number] => ({
  Effect: 'Allow',
  Action: [action],
  Resource: [resource],
  Condition: {},
});
